import { childOf, type Element, listOf, textOf } from './element.ts';
import { readEnglish } from './english.ts';
import { readRule } from './make-rule.ts';
import { tableOf } from './read-outline.ts';
import { readOwnWords } from './words.ts';

/** One thing that two texts of the same draft say differently; null where one of them does not have it. */
export interface Difference {
  readonly kind: 'rule' | 'fact' | 'type' | 'table';
  /** The table of a rule, by name. */
  readonly table: string | null;
  /** The id of the rule, the name of the fact or the table, the item definition. */
  readonly name: string;
  readonly parts: readonly { readonly part: string; readonly mine: string | null; readonly theirs: string | null }[];
}

interface Said {
  readonly kind: Difference['kind'];
  readonly table: string | null;
  readonly name: string;
  readonly parts: ReadonlyMap<string, string>;
}

/** What would be different after mine is put over theirs: rules cell by cell, facts, types and tables. */
export function compareFiles(mine: Element, theirs: Element): Difference[] {
  const here = everythingIn(mine);
  const there = everythingIn(theirs);
  const keys = [...new Set([...here.keys(), ...there.keys()])];
  return keys.flatMap((key) => {
    const one = here.get(key);
    const other = there.get(key);
    const said = one ?? other;
    const parts = differingParts(one, other);
    return said && parts.length > 0 ? [{ kind: said.kind, table: said.table, name: said.name, parts }] : [];
  });
}

function differingParts(mine: Said | undefined, theirs: Said | undefined): Difference['parts'] {
  const names = [...new Set([...(mine?.parts.keys() ?? []), ...(theirs?.parts.keys() ?? [])])];
  return names.flatMap((part) => {
    const here = mine?.parts.get(part) ?? null;
    const there = theirs?.parts.get(part) ?? null;
    return here === there ? [] : [{ part, mine: here, theirs: there }];
  });
}

function everythingIn(definitions: Element): Map<string, Said> {
  const said = new Map<string, Said>();
  const add = (one: Said) => said.set(`${one.kind} ${one.table ?? ''} ${one.name}`, one);
  for (const item of listOf(definitions, 'itemDefinition')) add(sayItem(item));
  for (const element of listOf(definitions, 'drgElement')) {
    if (element.$type === 'dmn:InputData') add(sayFact(element));
    if (element.$type === 'dmn:Decision') for (const one of sayDecision(element)) add(one);
  }
  return said;
}

function sayItem(item: Element): Said {
  const parts = new Map([['values', textOf(childOf(item, 'allowedValues'), 'text')], ...wordsOf(item)]);
  return { kind: 'type', table: null, name: textOf(item, 'name'), parts };
}

function sayFact(input: Element): Said {
  const parts = new Map([['type', textOf(childOf(input, 'variable'), 'typeRef')], ...wordsOf(input)]);
  return { kind: 'fact', table: null, name: textOf(input, 'name'), parts };
}

function wordsOf(element: Element): [string, string][] {
  return listOf(childOf(element, 'extensionElements'), 'values').map((word) => [
    `words ${textOf(word, 'value')}`.trim(),
    `${textOf(word, 'zh')} / ${textOf(word, 'en')}`,
  ]);
}

function sayDecision(decision: Element): Said[] {
  const name = textOf(decision, 'name');
  const logic = childOf(decision, 'decisionLogic');
  const table = tableOf(decision);
  const rules = listOf(table, 'rule');
  const own = new Map([
    ['label', textOf(decision, 'label')],
    ['hitPolicy', textOf(logic, 'hitPolicy')],
    ['expression', textOf(logic, 'text')],
    ['order', rules.map((rule) => textOf(rule, 'id')).join(', ')],
  ]);
  return [{ kind: 'table', table: null, name, parts: own }, ...rules.map((rule) => sayRule(rule, name))];
}

function sayRule(rule: Element, table: string): Said {
  const { inputs, outputs, reason } = readRule(rule);
  const name = readOwnWords(rule);
  const parts = new Map([
    ...Object.entries(inputs),
    ...Object.entries(outputs),
    ['nameZh', name?.zh ?? ''] as const,
    ['nameEn', name?.en ?? ''] as const,
    ['zh', reason ?? ''] as const,
    ['en', readEnglish(rule)] as const,
  ]);
  return { kind: 'rule', table, name: textOf(rule, 'id'), parts };
}
