import type { TFunction } from 'i18next';
import { dateTime } from './format.ts';
import type { Language } from './language.ts';

interface Detail {
  field: string;
  message: string;
  code?: string;
  values?: Readonly<Record<string, string | number>>;
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
  const others = details.flatMap((detail) => {
    const { field, message } = detail;
    const own = sentenceOf(detail, t) || t(`refusals:${code}.detail.${message}`, { field, defaultValue: '' });
    if (own !== '') return [own];
    if (told.has(field) || message === '') return [];
    const named = t(`ui:detail.${field}`, { value: inWords(message, language), defaultValue: '' });
    return [named || [field, inWords(message, language)].filter(Boolean).join(': ')];
  });
  return [...who, ...others];
}

/** What is wrong in a file, by its name and what it says; empty where the texts have no sentence for it. */
function sentenceOf({ field, code, values }: Detail, t: TFunction): string {
  if (code === undefined) return '';
  const named = nameParts(values ?? {}, t);
  const inFile = t(`ui:inFile.${code}`, { ...named, defaultValue: '' });
  if (inFile !== '') return t('ui:detail.inFile', { field: placeOf(field, t), what: inFile });
  const where = 'line' in named ? t('policies/editor:where', named) : '';
  const keys = [`policies/editor:finding.${code}-${named['why']}`, `policies/editor:finding.${code}`];
  const sentence = t(keys, { ...named, where, defaultValue: '' });
  return sentence && t('ui:detail.inFile', { field: placeOfFinding(named, t), what: sentence });
}

/** `file` and parts of an Excel file are of no use to whoever made it. */
function placeOf(field: string, t: TFunction): string {
  if (field === 'file' || field === '' || field.includes('/') || field.includes('[')) return t('ui:detail.file');
  return field;
}

type Named = Readonly<Record<string, string | number>>;

/** Tables, facts and results of a policy as the desk calls them. */
function nameParts(values: Named, t: TFunction): Named {
  const namers: Readonly<Record<string, readonly string[]>> = {
    table: ['policies/editor:table.', 'policies/types:class.'],
    otherTable: ['policies/editor:table.', 'policies/types:class.'],
    column: ['policies/facts:name.', 'policies/editor:output.'],
  };
  const named = Object.entries(values).map(([name, value]) => {
    const keys = (namers[name] ?? []).map((stem) => `${stem}${value}`);
    return [name, keys.length === 0 ? value : t(keys, { defaultValue: String(value) })] as const;
  });
  return Object.fromEntries(named);
}

function placeOfFinding(values: Named, t: TFunction): string {
  const { table, row } = values;
  if (table === undefined) return t('ui:detail.file');
  return row === undefined ? String(table) : t('policies/editor:place', { table, row });
}

/** People are named in both languages, Chinese first. */
function nameIn(both: string, language: Language): string {
  const [zh = '', ...en] = both.split(' ');
  return language === 'en' && en.length > 0 ? en.join(' ') : zh;
}

const inWords = (value: string, language: Language) => (INSTANT.test(value) ? dateTime(value, language) : value);
