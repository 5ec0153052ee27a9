import { compiledOf } from '../compiled-of.ts';
import type { RuleName, Words } from '../model.ts';
import type { Policy, PolicyRule } from '../policy.ts';

/** One cell of a rule as it was and as it is; null where the rule was not there, or is not any more. */
export interface CellChange {
  readonly kind: 'input' | 'output' | 'name' | 'reason';
  /** The fact, the output, or the language of the name or the reason: `zh`, `en`. */
  readonly column: string;
  /** FEEL text of an input, `-` where anything goes; the value of an output as JSON; a name or a reason as it stands. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of one rule. */
export interface RuleChange {
  readonly rule: string;
  /** As it is called now; of a removed rule as it was called. */
  readonly name: RuleName;
  readonly change: 'added' | 'removed' | 'changed';
  readonly table: string;
  /** Its place in the table, from 1: of a removed rule where it was. */
  readonly row: number;
  /** What the table is called in the file. */
  readonly tableLabel: string | null;
  readonly tableWords: Words | null;
  readonly reason: { readonly zh: string | null; readonly en: string | null };
  readonly cells: readonly CellChange[];
}

/** Rule by rule what was added, removed and changed, cell by cell; in the order of the later policy, removed rules last. */
export function findRuleChanges(before: Policy, after: Policy): RuleChange[] {
  const was = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Set(after.rules.map(({ id }) => id));
  const changed = after.rules.flatMap((rule) => {
    const earlier = was.get(rule.id) ?? null;
    const cells = changesOf(earlier, rule);
    return cells.length === 0 ? [] : [describe(after, rule, earlier === null ? 'added' : 'changed', cells)];
  });
  const removed = before.rules
    .filter(({ id }) => !now.has(id))
    .map((rule) => describe(before, rule, 'removed', changesOf(rule, null)));
  return [...changed, ...removed];
}

function describe(
  policy: Policy,
  rule: PolicyRule,
  change: RuleChange['change'],
  cells: readonly CellChange[],
): RuleChange {
  const { id, name, table, row, reason } = rule;
  const found = compiledOf(policy).model.tables.find((one) => one.name === table);
  const named = { tableLabel: found?.label ?? null, tableWords: found?.words ?? null };
  return { rule: id, name, change, table, row, ...named, reason, cells };
}

function changesOf(before: PolicyRule | null, after: PolicyRule | null): CellChange[] {
  const kinds = [
    ['name', ({ name }: PolicyRule) => textsIn(name)] as const,
    ['input', inputsOf] as const,
    ['output', outputsOf] as const,
    ['reason', ({ reason }: PolicyRule) => textsIn(reason)] as const,
  ];
  return kinds.flatMap(([kind, textsOf]) => {
    const [was, is] = [before && textsOf(before), after && textsOf(after)];
    const columns = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    const missing = kind === 'input' ? '-' : null;
    const textIn = (texts: ReadonlyMap<string, string> | null, column: string): string | null =>
      texts === null ? null : (texts.get(column) ?? missing);
    return [...columns]
      .map((column) => ({ kind, column, before: textIn(was, column), after: textIn(is, column) }))
      .filter((cell) => cell.before !== cell.after);
  });
}

function inputsOf({ conditions }: PolicyRule): Map<string, string> {
  return new Map(conditions.map(({ fact, wanted }) => [fact, wanted]));
}

function outputsOf({ outcome }: PolicyRule): Map<string, string> {
  return new Map(Object.entries(outcome).map(([column, value]) => [column, JSON.stringify(value)]));
}

function textsIn(texts: RuleName | PolicyRule['reason']): Map<string, string> {
  return new Map(Object.entries(texts).flatMap(([column, text]) => (text === null ? [] : [[column, text] as const])));
}
