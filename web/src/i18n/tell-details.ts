import type { TFunction } from 'i18next';
import { dateTime } from './format.ts';
import type { Language } from './language.ts';

interface Detail {
  field: string;
  message: string;
}

/** Of what was done meanwhile the state it led to, and counts of changes, say nothing to a reader. */
const told = new Set(['by', 'at', 'did', 'savedBy', 'savedAt', 'stage', 'state', 'version', 'revision', 'whose']);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

/**
 * What a refusal says besides its reason, as sentences: who did something and when, in the reader's language and zone; what
 * the refusal's texts have for a value; and of anything else what the centre said. Pure.
 */
export function tellDetails(
  { code, details }: { code: string; details: readonly Detail[] },
  t: TFunction,
  language: Language,
): string[] {
  const valueOf = (...fields: string[]) => details.find(({ field }) => fields.includes(field))?.message ?? '';
  const by = nameIn(valueOf('by', 'savedBy'), language);
  const at = inWords(valueOf('at', 'savedAt'), language);
  const who = by && at ? [t('ui:detail.byAt', { by, at })] : [by, at].filter(Boolean);
  const others = details.flatMap(({ field, message }) => {
    const own = t(`refusals:${code}.detail.${message}`, { field, defaultValue: '' });
    if (own !== '') return [own];
    if (told.has(field) || message === '') return [];
    const named = t(`ui:detail.${field}`, { value: inWords(message, language), defaultValue: '' });
    return [named || [field, inWords(message, language)].filter(Boolean).join(': ')];
  });
  return [...who, ...others];
}

/** People are named in both languages, Chinese first. */
function nameIn(both: string, language: Language): string {
  const [zh = '', ...en] = both.split(' ');
  return language === 'en' && en.length > 0 ? en.join(' ') : zh;
}

const inWords = (value: string, language: Language) => (INSTANT.test(value) ? dateTime(value, language) : value);
