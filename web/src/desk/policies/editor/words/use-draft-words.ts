import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../i18n/language.ts';
import { useLanguage } from '../../../../i18n/use-language.ts';
import type { WordedDomain } from '../../../../wording/fact-domains.ts';
import { type FileWords, useFactWords } from '../../../../wording/use-fact-words.ts';
import type { Outline, OutlineFact, OutlineOutput, OutlineTable, Words } from '../document/outline.ts';
import { isAny, readList, readStrings } from '../document/read-feel.ts';
import type { GridWords, Worded } from '../grid/look.ts';

/** Everything the file names, in the reader's words: what the author called it, else what the desk calls it. */
export function useDraftWords(outline: Outline): DraftWords {
  const { t } = useTranslation(['policies/editor', 'policies/types', 'policies/dispositions']);
  const language = useLanguage();
  const named = useSame(namesIn(outline));
  const file = useMemo(() => fileWords(named, language === 'en' ? 'en' : 'zh'), [named, language]);
  const facts = useFactWords(file);
  const words: DraftWords = {
    language,
    facts,
    table: ({ name, label, words: own }) =>
      own?.[language === 'en' ? 'en' : 'zh'] ||
      t([`table.${name}`, `policies/types:class.${name}`], {
        defaultValue: language === 'en' ? name : (label ?? name),
      }),
    output: (name, label) => t(`output.${name}`, { defaultValue: label ?? name }),
    outputValue: (name, value) =>
      file.output(name, value) ??
      t([`policies/dispositions:${sectionOf(name)}.${value}`, `policies/types:class.${value}`], {
        defaultValue: value,
      }),
  };
  // One object as long as it says the same, so that the table is not drawn anew at each keystroke.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => words, [file, language]);
}

export interface DraftWords {
  readonly language: Language;
  readonly facts: ReturnType<typeof useFactWords>;
  table(table: Pick<OutlineTable, 'name' | 'label'> & Partial<Pick<OutlineTable, 'words'>>): string;
  output(name: string, label: string | null): string;
  outputValue(name: string, value: string): string;
}

interface Named {
  readonly facts: readonly OutlineFact[];
  readonly outputs: readonly OutlineOutput[];
}

function namesIn({ facts, tables }: Outline): Named {
  return { facts, outputs: tables.flatMap(({ outputs }) => outputs) };
}

/** The object of before as long as the new one says the same. */
function useSame<Value>(value: Value): Value {
  const [same, setSame] = useState(value);
  if (same === value || JSON.stringify(same) === JSON.stringify(value)) return same;
  setSame(value);
  return value;
}

/** Where the texts of an output's values are. */
function sectionOf(output: string): string {
  const sections: Record<string, string> = { disposition: 'name', ticketCategory: 'category', bossFunction: 'boss' };
  return sections[output] ?? output;
}

interface DraftFileWords extends FileWords {
  output(name: string, value: string): string | null;
}

/** In the language asked for, else in the other; null where it has no name. */
function nameIn(words: Words | null | undefined, language: keyof Words): string | null {
  return words?.[language] || words?.zh || words?.en || null;
}

function fileWords({ facts, outputs }: Named, language: keyof Words): DraftFileWords {
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  return {
    fact: (name) => nameIn(byName.get(name)?.words, language),
    value: (fact, value) => nameIn(byName.get(fact)?.valueWords[value], language),
    domain: (fact) => wordedDomain(byName.get(fact)),
    output: (name, value) =>
      nameIn(outputs.find((one) => one.name === name && value in one.valueWords)?.valueWords[value], language),
  };
}

function wordedDomain(fact: OutlineFact | undefined): WordedDomain | null {
  switch (fact?.domain?.kind) {
    case 'enum':
      return { kind: 'one-of', values: fact.domain.values };
    case 'number':
      return { kind: 'count', from: fact.domain.min };
    case 'boolean':
      return { kind: 'yes-no' };
    default:
      return null;
  }
}

/** How the grid words its cells. */
export function useGridWords(words: DraftWords): GridWords {
  const { t } = useTranslation('policies/editor');
  return useMemo<GridWords>(
    () => ({
      input: (fact, text) => (isAny(text) ? { text: '–', faint: true } : { text: words.facts.wanted(fact, text) }),
      output: (name, text) => wordOutput(words, name, text, { none: t('none'), empty: t('notFilled') }),
      fact: (name) => words.facts.name(name),
      outputName: (name, label) => words.output(name, label),
      reasonZh: t('reasonZh'),
      reasonEn: t('reasonEn'),
      addRule: t('addRule'),
      moveRule: t('moveRule'),
      rule: (name, row) => nameIn(name, words.language === 'en' ? 'en' : 'zh') || t('rowNumber', { row }),
      nameless: t('nameless'),
      moreOf: (rule) => t('moreOf', { rule }),
      editing: (rule, column) => t('editing', { rule, column }),
    }),
    [words, t],
  );
}

/** An outcome in words. */
export function wordOutput(
  words: DraftWords,
  name: string,
  text: string,
  { none, empty }: { readonly none: string; readonly empty: string },
): Worded {
  const plain = text.trim();
  if (plain === '') return { text: empty, faint: true };
  if (plain === 'null' || plain === '[]') return { text: none, faint: true };
  if (plain === 'true' || plain === 'false') return { text: words.facts.value('', plain === 'true') };
  const named = readList(plain) ?? readStrings(plain);
  if (!named) return { text: plain };
  const said = named.map((value) => words.outputValue(name, value)).join(words.language === 'en' ? ', ' : '、');
  return name === 'disposition' && named[0] ? { text: said, tone: named[0] } : { text: said };
}
