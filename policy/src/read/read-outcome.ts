import type { Report } from '../finding.ts';
import type { RuleOutcome } from '../model.ts';
import type { OutputColumn } from './read-output.ts';
import type { Row } from './read-rows.ts';

const KINDS = {
  disposition: 'a string',
  reason: 'a string or null',
  force: '"must" or "may"',
  ticketCategory: 'a string or null',
  bossFunction: 'a string or null',
  trainingNeed: 'true or false',
  mustRecord: 'a list of strings',
  script: 'a string or null',
} as const;

type OutputName = keyof typeof KINDS;
const REQUIRED: readonly OutputName[] = ['disposition', 'force'];

/** Checks the output columns of a rule table: known, named once, and the required ones present. */
export function checkOutputColumns(table: string, columns: readonly OutputColumn[], report: Report): void {
  const names = columns.map((column) => column.name);
  for (const [index, name] of names.entries()) {
    const place = { table, column: name };
    // That a column has no name was told where it was read.
    if (name === '') continue;
    if (!Object.hasOwn(KINDS, name)) {
      report.add(place, 'bad-output', `not an output of a policy: use ${Object.keys(KINDS).join(', ')}`, {
        values: { why: 'not-an-output', text: name },
      });
    }
    if (names.indexOf(name) !== index)
      report.add(place, 'bad-output', 'two output columns have this name', {
        values: { why: 'same-name', text: name },
      });
  }
  for (const name of REQUIRED) {
    if (!names.includes(name))
      report.add({ table, column: name }, 'bad-output', `the table lacks the output ${name}`, {
        values: { why: 'lacking', text: name },
      });
  }
  const disposition = columns.find((column) => column.name === 'disposition');
  if (disposition !== undefined && disposition.allowed === null) {
    report.add(
      { table, column: 'disposition' },
      'bad-output',
      'the disposition needs a type that lists its allowed values',
      { values: { why: 'no-values' } },
    );
  }
}

/** The outcome of a row, null where a cell is of the wrong kind. Columns the table leaves out are null, false or empty. */
export function readOutcome(table: string, row: Row, report: Report): RuleOutcome | null {
  const refuse = (column: OutputName): null => {
    const place = { table, row: row.row, rule: row.id, column };
    report.add(place, 'bad-output', `the output must be ${KINDS[column]}`, {
      values: { why: 'kind', text: KINDS[column] },
    });
    return null;
  };
  const word = (column: OutputName): string | null => {
    const value = row.outputs.get(column) ?? null;
    return value === null || typeof value === 'string' ? value : refuse(column);
  };
  const disposition = word('disposition');
  const force = word('force');
  const trainingNeed = row.outputs.get('trainingNeed') ?? false;
  const mustRecord = row.outputs.get('mustRecord') ?? [];
  if (row.outputs.has('disposition') && disposition === null) return refuse('disposition');
  if (row.outputs.has('force') && force !== 'must' && force !== 'may') return refuse('force');
  if (disposition === null || (force !== 'must' && force !== 'may')) return null;
  if (typeof trainingNeed !== 'boolean') return refuse('trainingNeed');
  if (typeof mustRecord !== 'object') return refuse('mustRecord');
  return {
    disposition,
    reason: word('reason'),
    force,
    ticketCategory: word('ticketCategory'),
    bossFunction: word('bossFunction'),
    trainingNeed,
    mustRecord,
    script: word('script'),
  };
}
