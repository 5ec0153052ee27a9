import type { SampleCaller } from '../../api/types.ts';

export type Example = 'all' | SampleCaller['example'];

interface CallerGroup {
  row: string;
  callers: SampleCaller[];
}

/** The callers that fit, a group for each row of the policy table, in the order of the table. */
export function groupCallers(
  callers: SampleCaller[],
  sought: string,
  example: Example,
  wordsOf: (caller: SampleCaller) => string,
): CallerGroup[] {
  const wanted = sought.trim().toLowerCase();
  const fitting = callers.filter(
    (caller) => (example === 'all' || caller.example === example) && wordsOf(caller).toLowerCase().includes(wanted),
  );
  const groups = new Map<string, CallerGroup>();
  for (const caller of fitting) {
    const group = groups.get(caller.row) ?? { row: caller.row, callers: [] };
    group.callers.push(caller);
    groups.set(caller.row, group);
  }
  return [...groups.values()];
}
