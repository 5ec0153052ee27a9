import type { Finding } from '@jieyi/policy';

type PlacedFinding = Pick<Finding, 'table' | 'row' | 'rule' | 'column' | 'message' | 'values'> & {
  readonly code: string;
};

/** What is wrong in a file that is no policy, as a detail of a refusal; the desk's sentence goes by code and values. */
export function placeOfFinding({ table, row, rule, column, code, message, values }: PlacedFinding) {
  const place = { table, row, rule, column };
  const known = Object.entries(place).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    field: [table, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ') || 'file',
    message,
    code,
    values: { ...values, ...Object.fromEntries(known) },
  };
}
