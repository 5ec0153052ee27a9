import type { Mark, Marks } from '../grid/look.ts';
import type { ShownFinding } from './place-findings.ts';

type Severity = Mark['severity'];
const grave: readonly Severity[] = ['note', 'unproven', 'error'];

/** Marks beside the rows and in the cells that findings are about, told by these sentences. */
export function marksOf(
  findings: readonly ShownFinding[],
  sentence: (finding: ShownFinding) => string,
  lit: ReadonlySet<string>,
): Marks {
  const rows = new Map<string, Mark>();
  const cells = new Map<string, Mark>();
  for (const finding of findings) {
    const severity: Severity = finding.severity === 'note' ? 'note' : 'error';
    const words = sentence(finding);
    for (const rule of rulesOf(finding)) add(rows, rule, severity, words);
    if (finding.rule && finding.column) add(cells, `${finding.rule}:${finding.column}`, severity, words);
  }
  return { rows, cells, lit };
}

/** A conflict stands beside both its rules; what hides a rule stands beside that one only. */
function rulesOf({ code, rule, rules }: ShownFinding): readonly string[] {
  if (code === 'conflict' || code === 'two-tables') return rules;
  return rule ? [rule] : [];
}

function add(marks: Map<string, Mark>, key: string, severity: Severity, words: string): void {
  const before = marks.get(key);
  const graver = before && grave.indexOf(before.severity) > grave.indexOf(severity) ? before.severity : severity;
  marks.set(key, { severity: graver, words: [...(before?.words ?? []), words] });
}
