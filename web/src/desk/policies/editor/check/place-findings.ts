import type { Finding, FindingCode } from '@jieyi/policy';
import type { OutlineTable } from '../document/outline.ts';

/** A finding as the panel shows it; besides the engine's there are rows that wait for an author to judge them. */
export interface ShownFinding extends Omit<Finding, 'code'> {
  readonly code: FindingCode | 'to-review';
}

/** Findings of reading name the row only; the rule in it is looked up, so that every finding leads to its place. */
export function placeFindings(findings: readonly Finding[], tables: readonly OutlineTable[]): ShownFinding[] {
  const placed = findings.map((finding) => {
    if (finding.rule !== null || finding.row === null) return finding;
    const table = tables.find(({ name }) => name === finding.table);
    return { ...finding, rule: table?.rules[finding.row - 1] ?? null };
  });
  return [...placed, ...tables.flatMap(reviewFindings)].toSorted((a, b) => rank(a) - rank(b));
}

function rank({ severity }: ShownFinding): number {
  return severity === 'error' ? 0 : 1;
}

function reviewFindings(table: OutlineTable): ShownFinding[] {
  return table.toReview.map((rule) => ({
    file: '',
    table: table.name,
    row: table.rules.indexOf(rule) + 1,
    rule,
    column: null,
    code: 'to-review',
    message: '',
    key: `to-review:${rule}`,
    severity: 'note',
    values: {},
    cases: [],
    otherCases: [],
    rules: [],
    suggestion: null,
  }));
}
