import type { CaseCondition, Finding } from '@jieyi/policy';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tellRule, tellRuleById } from '../../../../wording/tell-rule.ts';
import { type OutlineTable, toNamedRule } from '../document/outline.ts';
import { readStrings } from '../document/read-feel.ts';
import type { DraftWords } from '../words/use-draft-words.ts';

/** What a sentence needs of a finding; the server's are of the same shape. */
export type WordedFinding = Pick<Finding, 'table' | 'row' | 'rule' | 'column' | 'message' | 'cases' | 'rules'> & {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

interface Around {
  readonly words: DraftWords;
  readonly tables: readonly OutlineTable[];
  /** What stands in a cell. */
  readonly textOf?: ((table: string, row: number, column: string) => string | null) | undefined;
}

/** Findings and cases as sentences of the reader's language. */
export function useFindingWords({ words, tables, textOf }: Around): FindingWords {
  const { t } = useTranslation('policies/editor');
  return useMemo(() => wordFindings({ words, tables, textOf }, t), [words, tables, textOf, t]);
}

export interface FindingWords {
  sentence(finding: WordedFinding): string;
  /** 没有漫游却收漫游费：通话地点与上次一致，且基站与上次不一致时 */
  cases(conditions: readonly CaseCondition[]): string;
  table(name: string | null): string;
  column(name: string | null): string;
  /** 漫游费，基站与上次不同 */
  rule(id: string): string;
}

function wordFindings({ words, tables, textOf }: Around, t: TFunction): FindingWords {
  const table = (name: string | null): string => {
    const found = tables.find((one) => one.name === name);
    return words.table({ name: name ?? '', label: found?.label ?? null, words: found?.words ?? null });
  };
  const column = (name: string | null): string => {
    const [, kind, number] = /^(input|output) (\d+)$/.exec(name ?? '') ?? [];
    if (kind) return t(kind === 'input' ? 'nthInput' : 'nthOutput', { number });
    const isOutput = tables.some(({ outputs }) => outputs.some((one) => one.name === name));
    return isOutput && name ? words.output(name, null) : words.facts.name(name ?? '');
  };
  const cases = (conditions: readonly CaseCondition[]): string => {
    const type = conditions.find(({ fact }) => fact === 'type');
    const others = conditions.filter(({ fact }) => fact !== 'type');
    const told = others.map(({ fact, wanted }) => words.facts.phrase(fact, wanted)).join(t('case.and'));
    const types = type ? typesOf(type.wanted) : null;
    if (conditions.length === 0) return t('case.any');
    if (!types) return t('case.facts', { facts: told });
    return t(others.length === 0 ? 'case.type' : 'case.both', { types, facts: told });
  };
  const typesOf = (wanted: string): string =>
    readStrings(wanted)
      ?.map((one) => words.facts.value('type', one))
      .join(t('list')) ?? words.facts.wanted('type', wanted);

  const rules = new Map(tables.flatMap((one) => one.named.map((rule) => [rule.id, toNamedRule(rule)] as const)));
  const rule = (id: string): string => {
    const known = rules.get(id);
    return known ? tellRule(known, { language: words.language, facts: words.facts, t }) : tellRuleById(id, t);
  };
  const quoted = (id: string): string => t('ruleQuoted', { name: rule(id) });

  const sentence = (finding: WordedFinding): string => {
    const { code, row, values } = finding;
    const text = finding.table && row && finding.column ? textOf?.(finding.table, row, finding.column) : null;
    const why = values['why'];
    const key = typeof why === 'string' ? [`finding.${code}-${why}`, `finding.${code}`] : [`finding.${code}`];
    return t([...key, 'finding.other'], {
      ...values,
      where: 'line' in values ? t('where', values) : '',
      message: finding.message,
      table: table(finding.table),
      rule: finding.rule === null ? t('rowNumber', { row: row ?? '' }) : quoted(finding.rule),
      others: finding.rules
        .filter((one) => one !== finding.rule)
        .map(quoted)
        .join(t('list')),
      otherTable: table(typeof values['otherTable'] === 'string' ? values['otherTable'] : null),
      column: column(finding.column),
      text: values['text'] ?? text ?? '',
      cases: cases(finding.cases),
    });
  };
  return { sentence, cases, table, column, rule };
}
