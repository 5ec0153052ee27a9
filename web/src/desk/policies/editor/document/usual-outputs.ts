import { CONTRADICTIONS, type OutlineOutput, type OutlineTable } from './outline.ts';

/** Outcomes that every rule has to name. */
export const NEEDED: readonly string[] = ['disposition', 'force'];

/** What most rules say beside these: nothing. An author fills in what is left empty. */
export function usualOutputs(table: OutlineTable | undefined): Record<string, string> {
  if (!table || table.name === CONTRADICTIONS) return {};
  return Object.fromEntries(table.outputs.map((output) => [output.name, usual(output)]));
}

function usual({ name, isList, isBoolean }: OutlineOutput): string {
  if (NEEDED.includes(name)) return '';
  if (isList) return '[]';
  return isBoolean ? 'false' : 'null';
}
