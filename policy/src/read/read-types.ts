import type { Report } from '../finding.ts';
import type { Domain } from '../model.ts';
import { hintAtFullWidth } from './full-width.ts';
import { parseFeel, stringOf, textOfString } from './feel-tree.ts';
import { readTests } from './read-cell.ts';
import { CellRefused } from './read-number-test.ts';
import { childOf, listOf, textOf, wordOf, type XmlElement } from './xml-element.ts';

/** Item definitions by name, and the base types FEEL has. */
export type Types = ReadonlyMap<string, XmlElement>;

export function collectTypes(definitions: XmlElement): Types {
  const types = new Map<string, XmlElement>();
  for (const item of listOf(definitions, 'itemDefinition')) {
    const name = wordOf(item, 'name');
    if (name !== null) types.set(name, item);
  }
  return types;
}

/** FEEL has one type of numbers; Camunda's editor offers these as well. */
const NUMBERS: readonly string[] = ['number', 'integer', 'long', 'double'];

/** The type of FEEL that a name without an item definition means; a name that FEEL does not have stays as it is. */
export function baseType(typeRef: string | null): string | null {
  const name = typeRef?.trim().replace(/^feel:/u, '') ?? null;
  return name !== null && NUMBERS.includes(name) ? 'number' : name;
}

/** The strings a type allows, null for a type that lists none. A list type allows lists of them. */
export function allowedWords(typeRef: string | null, types: Types): readonly string[] | null {
  const text = wordOf(childOf(types.get(typeRef ?? '') ?? null, 'allowedValues'), 'text');
  return text === null ? null : wordsIn(text);
}

/** A comma list of nothing but strings; it may be longer than what the parser of FEEL is given. */
const STRINGS = /^\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*\s*$/u;

/** The strings of a comma list, null where it holds anything else. */
export function wordsIn(text: string): readonly string[] | null {
  if (STRINGS.test(text)) {
    const words = (text.match(/"(?:[^"\\]|\\.)*"/gu) ?? []).map(textOfString);
    return words.every((word) => word !== null) ? words : null;
  }
  const list = parseFeel(text, 'UnaryTests')?.children[0];
  if (list?.name !== 'PositiveUnaryTests') return null;
  const words = list.children.map((test) => (test.children[0] === undefined ? null : stringOf(test.children[0])));
  return words.every((word) => word !== null) ? words : null;
}

/** The domain of a fact, from its type: enumerated strings, booleans, or whole numbers with a lower bound. */
export function domainOf(fact: string, typeRef: string | null, types: Types, report: Report): Domain | null {
  const refuse = (why: string, message: string): null => {
    report.add({ column: fact }, 'bad-fact', message, { values: { why, text: typeRef ?? '' } });
    return null;
  };
  const item = types.get(typeRef ?? '');
  const base = baseType(item === undefined ? typeRef : textOf(item, 'typeRef'));
  if (item?.['isCollection'] === true)
    return refuse('list', 'a fact cannot be a list: give it a type of single values');
  const allowed = wordOf(childOf(item ?? null, 'allowedValues'), 'text');
  if (base === 'boolean') return { kind: 'boolean' };
  if (base === 'string') return enumDomain(allowed, refuse);
  if (base === 'number') return numberDomain(allowed, refuse);
  return refuse(
    'unknown-type',
    `the type ${typeRef ?? '(none)'} is not known: facts are strings with allowed values, booleans or whole numbers`,
  );
}

function enumDomain(allowed: string | null, refuse: (why: string, message: string) => null): Domain | null {
  const values = allowed === null ? null : wordsIn(allowed);
  if (values === null || values.length === 0)
    return refuse('no-values', `a string fact needs allowed values, such as "a", "b"${hintAtFullWidth(allowed ?? '')}`);
  if (new Set(values).size !== values.length) return refuse('value-twice', 'an allowed value is listed twice');
  return { kind: 'enum', values };
}

function numberDomain(allowed: string | null, refuse: (why: string, message: string) => null): Domain | null {
  const advice = 'a number fact needs one range of whole numbers as its allowed values, such as >= 0 or [1..10]';
  if (allowed === null) return refuse('no-range', advice);
  const everything: Domain = { kind: 'number', min: Number.MIN_SAFE_INTEGER, max: null };
  try {
    const accepted = readTests(allowed, everything);
    const [span, ...others] = accepted.kind === 'number' ? accepted.spans : [];
    if (span === undefined || others.length > 0) return refuse('no-range', advice);
    return { kind: 'number', min: span.from, max: span.to === Infinity ? null : span.to };
  } catch (refusal) {
    if (refusal instanceof CellRefused)
      return refuse('no-range', `${advice}; ${refusal.message}${hintAtFullWidth(allowed)}`);
    throw refusal;
  }
}
