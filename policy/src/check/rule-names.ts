import type { Report } from '../finding.ts';
import type { Contradiction, ModelRule, PolicyModel, RuleName } from '../model.ts';

type NamedRow = Pick<ModelRule | Contradiction, 'id' | 'row' | 'name'>;
const LANGUAGES = ['zh', 'en'] as const;

/** Notes names that two rules of a table share, and rules that have a name in one language only. */
export function reportNames({ tables, contradictions }: PolicyModel, report: Report): void {
  for (const { name, rules } of tables) reportNamesIn(name, rules, report);
  reportNamesIn('contradictions', contradictions, report);
}

function reportNamesIn(table: string, rules: readonly NamedRow[], report: Report): void {
  for (const rule of rules) reportMissing(table, rule, report);
  for (const language of LANGUAGES) reportShared(table, rules, language, report);
}

function reportMissing(table: string, { id, row, name }: NamedRow, report: Report): void {
  const missing = LANGUAGES.filter((language) => name[language] === null);
  const [language, ...others] = missing;
  if (language === undefined || others.length > 0) return;
  const text = name.zh ?? name.en ?? '';
  report.add(
    { table, row, rule: id },
    'rule-name',
    `the rule ${id} has no name in ${language === 'zh' ? 'Chinese' : 'English'}: give it one, or take “${text}” away`,
    { key: `rule-name:${language}:${id}`, severity: 'note', values: { why: `no-${language}`, text }, rules: [id] },
  );
}

function reportShared(table: string, rules: readonly NamedRow[], language: keyof RuleName, report: Report): void {
  const first = new Map<string, NamedRow>();
  for (const rule of rules) {
    const text = rule.name[language];
    if (text === null) continue;
    const folded = text.toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, rule);
    else reportPair(table, other, rule, text, language, report);
  }
}

function reportPair(
  table: string,
  other: NamedRow,
  { id, row }: NamedRow,
  text: string,
  language: string,
  report: Report,
): void {
  report.add(
    { table, row, rule: id },
    'rule-name',
    `“${text}” names the rule ${id} and also ${other.id} (row ${other.row}): give one of them another name`,
    {
      key: `rule-name:twice:${language}:${id}`,
      severity: 'note',
      values: { why: 'twice', text, otherRule: other.id, otherRow: other.row },
      rules: [other.id, id],
    },
  );
}
