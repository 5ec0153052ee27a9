import type { Answer } from '../answer.ts';
import type { RuleName } from '../model.ts';

/** Names by id, of the rules that have one. */
export type RuleNames = ReadonlyMap<string, RuleName>;

export function namesOf(rules: readonly { readonly id: string; readonly name: RuleName }[]): RuleNames {
  return new Map(rules.filter(({ name }) => name.zh !== null || name.en !== null).map(({ id, name }) => [id, name]));
}

/** The id, which everything goes by, and the name beside it: `ordinary “Ordinary enquiry”`. */
export function labelRule(id: string, names: RuleNames): string {
  const name = names.get(id);
  const said = name?.en ?? name?.zh ?? null;
  return said === null ? id : `${id} “${said}”`;
}

/** An answer with the names of all the rules in it, by id, as its last field; as it is where none has a name. */
export function withRuleNames(answer: Answer, names: RuleNames): object {
  if (answer.status !== 'decided') return answer;
  const told = [...new Set([...answer.rules, ...answer.nearest.map(({ rule }) => rule)])];
  const named = told.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  return named.length === 0 ? answer : { ...answer, ruleNames: Object.fromEntries(named) };
}
