import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactValue } from '../api/types.ts';
import { complementOf, domainOf, type WordedDomain } from './fact-domains.ts';
import { beginsWithNo } from './begins-with-no.ts';
import { type FileWords, FileWordsContext } from './file-words.ts';
import { readWanted, type Wanted } from './read-wanted.ts';
import { useTypeName } from './use-type-name.ts';

export type { FileWords } from './file-words.ts';

/** All outcomes but one are told as "not that one"; where that one says no itself, as what is left. */
function readBriefly(domain: WordedDomain, text: string, nameOf: (value: FactValue) => string): Wanted {
  const read = readWanted(text);
  const others = read.kind === 'one-of' ? complementOf(domain, read.values) : null;
  const brief: Wanted = others ? { kind: 'not', values: others } : read;
  if (brief.kind !== 'not' || !brief.values.some((one) => beginsWithNo(nameOf(one)))) return brief;
  const left = domain.kind === 'one-of' ? domain.values.filter((one) => !brief.values.includes(one)) : [];
  return left.length > 0 && left.length <= MOST_LEFT ? { kind: 'one-of', values: left } : brief;
}

/** As many are told one by one. */
const MOST_LEFT = 3;

/** Facts, their values and the conditions on them, in the reader's words; those a policy file brings come first. */
export function useFactWords(given?: FileWords) {
  const around = useContext(FileWordsContext);
  const file = given ?? around;
  const { t } = useTranslation('policies/facts');
  const typeName = useTypeName();

  const domain = (fact: string) => file.domain(fact) ?? domainOf(fact);
  const name = (fact: string) => file.fact(fact) ?? t(`name.${fact}`, { defaultValue: fact });
  /** What is asked for where the fact is missing: 基站是否与上次一致. */
  const asked = (fact: string) => file.fact(fact) ?? t(`asked.${fact}`, { defaultValue: name(fact) });
  const value = (fact: string, of: FactValue): string => {
    if (of === null) return t('missing');
    const own = file.value(fact, String(of));
    if (own !== null) return own;
    if (fact === 'type' && typeof of === 'string') return typeName(of);
    if (typeof of === 'number') return t(`count.${fact}`, { count: of, defaultValue: String(of) });
    const text = String(of);
    const plain = typeof of === 'boolean' ? t(`value.${text}`) : text;
    return t(`value.${fact}.${text}`, { defaultValue: plain });
  };
  const list = (fact: string, values: FactValue[]) => values.map((one) => value(fact, one)).join(t('either'));
  const wanted = (fact: string, text: string): string => {
    const read = readBriefly(domain(fact), text, (one) => value(fact, one));
    switch (read.kind) {
      case 'any':
        return t('any');
      case 'one-of':
        return list(fact, read.values);
      case 'not':
        return t('not', { value: list(fact, read.values) });
      case 'at-least':
        return t('atLeast', { value: value(fact, read.value) });
      case 'at-most':
        return t('atMost', { value: value(fact, read.value) });
      case 'more-than':
        return t('moreThan', { value: value(fact, read.value) });
      case 'less-than':
        return t('lessThan', { value: value(fact, read.value) });
      case 'between':
        return t('between', { from: value(fact, read.from), to: value(fact, read.to) });
      case 'as-written':
        return read.text;
    }
  };
  /** The condition as a clause: 通话地点与上次不一致. */
  const phrase = (fact: string, text: string): string => {
    const read = readBriefly(domain(fact), text, (one) => value(fact, one));
    const isNamed = domain(fact).kind === 'one-of' && read.kind === 'one-of';
    const told = isNamed ? t('is', { value: wanted(fact, text) }) : wanted(fact, text);
    const clause = t([`phrase.${fact}.${text.trim()}`, `phrase.${fact}`, 'phrase.default'], {
      fact: name(fact),
      value: told,
    });
    return clause.replace(/([\u4e00-\u9fff])(\d)/g, '$1 $2');
  };
  /** The same of what is not so yet. */
  const change = (fact: string, text: string): string =>
    t(`change.${fact}.${text.trim()}`, { defaultValue: phrase(fact, text) });
  const source = (of: string | null) => (of ? t(`source.${of}`, { defaultValue: of }) : '');
  const question = (fact: string) => t(`ask.${fact}`, { defaultValue: t('askOther', { fact: name(fact) }) });
  return { name, asked, value, wanted, phrase, change, source, question };
}
