import { short } from '../finding.ts';

/** What the parsers found, by our own names: their sentences are neither ours nor of the reader's language. */
export interface NamedMistake {
  readonly why: MistakeKind;
  /** The element or attribute that it is about, as it stands in the file; empty where there is none. */
  readonly what: string;
  readonly sentence: string;
}

export type MistakeKind =
  | 'not-closed'
  | 'tag-mismatch'
  | 'bad-name'
  | 'bad-attribute'
  | 'broken'
  | 'element'
  | 'attribute'
  | 'text'
  | 'undeclared'
  | 'not-definitions'
  | 'mistake';

interface Sort {
  readonly why: MistakeKind;
  readonly said: RegExp;
  readonly sentence: (what: string) => string;
}

const BROKEN: readonly Sort[] = [
  { why: 'not-closed', said: /unclosed|unexpected end/u, sentence: () => 'the file ends before everything is closed' },
  {
    why: 'tag-mismatch',
    said: /closing tag mismatch|close tag|missing (?:open|start) tag/u,
    sentence: () => 'a tag closes what is not open: correct the tags there',
  },
  { why: 'bad-name', said: /node ?name/iu, sentence: () => 'the name of a tag has signs that no name may have' },
  {
    why: 'bad-attribute',
    said: /attribute|quotes|xmlns/u,
    sentence: () => 'an attribute is without value or quotes, or written twice',
  },
];

const MISTAKEN: readonly Sort[] = [
  {
    why: 'element',
    said: /unrecognized element|unknown type|unexpected element|expected no sub nodes/u,
    sentence: (what) => `${what} is no element that DMN has there: remove it or correct its name`,
  },
  {
    why: 'attribute',
    said: /unknown attribute/u,
    sentence: (what) => `DMN has no attribute ${what} there: is it spelt otherwise?`,
  },
  { why: 'text', said: /unexpected body text/u, sentence: () => 'there is text where DMN has none: remove it' },
  {
    why: 'undeclared',
    said: /namespace/u,
    sentence: (what) => `the namespace of ${what === '' ? 'a name' : what} is not declared`,
  },
  {
    why: 'not-definitions',
    said: /failed to parse document|expected element/u,
    sentence: () => 'the file does not begin with <definitions>',
  },
];

/** Why a text is no XML. */
export function nameBroken(message: string): NamedMistake {
  return nameIt(message, BROKEN, { why: 'broken', sentence: 'the file is not well-formed there' });
}

/** What of a text is not written as DMN. */
export function nameMistake(message: string): NamedMistake {
  return nameIt(message, MISTAKEN, { why: 'mistake', sentence: 'this is not written as DMN has it' });
}

function nameIt(
  message: string,
  sorts: readonly Sort[],
  other: { readonly why: MistakeKind; readonly sentence: string },
): NamedMistake {
  const [, element, nested] =
    /unparsable content (?:<([^>\s/]*)[^>]*>)?[^]*?nested error: ([^]*)$/u.exec(message) ?? [];
  const found = nested ?? message;
  const sort = sorts.find(({ said }) => said.test(found));
  const named = /<([^>]*)>/u.exec(found)?.[1] ?? element ?? '';
  const what = named === '' ? '' : short(sort?.why === 'attribute' ? named : `<${element ?? named}>`);
  return { why: sort?.why ?? other.why, what, sentence: sort?.sentence(what) ?? other.sentence };
}
