import { BulbOutlined } from '@ant-design/icons';
import { useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyDetail, PolicyRule } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import { useTellRule } from '../../../wording/rule-names.tsx';
import { useTypeName } from '../../../wording/use-type-name.ts';
import page from '../../parts/page.module.css';
import styles from '../parts/policy.module.css';
import { useTableName } from '../parts/use-table-name.ts';
import { ProposeForm } from '../proposals/propose-form.tsx';

/** Every rule of one version, a table at a time, in the order they are read. */
export function PolicyRules({ policy }: { policy: PolicyDetail }) {
  const { t } = useTranslation('policies/versions');
  const [table, setTable] = useState('all');
  const { find } = useSearch({ strict: false });
  const [sought, setSought] = useState(find ?? '');
  const wordsOf = useRuleWords();
  const [proposing, setProposing] = useState<PolicyRule | null>(null);
  const tables = useMemo(() => [...new Set(policy.rules.map((rule) => rule.table))], [policy]);
  const tableName = useTableName();
  const nameOf = (name: string) =>
    tableName(policy.tables.find((one) => one.name === name) ?? { name, label: null, words: null });
  const wanted = sought.trim().toLowerCase();
  const shown = (name: string) =>
    policy.rules.filter(
      (rule) => rule.table === name && (wanted === '' || wordsOf(rule).toLowerCase().includes(wanted)),
    );
  return (
    <>
      <div className={styles['filter']}>
        <Segmented
          aria-label={t('tables')}
          value={table}
          onChange={setTable}
          options={[
            { value: 'all', label: t('allTables') },
            ...tables.map((name) => ({ value: name, label: nameOf(name) })),
          ]}
        />
        <Input.Search
          className={styles['search'] ?? ''}
          allowClear
          aria-label={t('find')}
          placeholder={t('find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      {tables
        .filter((name) => (table === 'all' || table === name) && shown(name).length > 0)
        .map((name) => (
          <section key={name} className={page['section']} aria-labelledby={`table-${name}`}>
            <header>
              <h2 id={`table-${name}`}>{nameOf(name)}</h2>
              <span className="faint">{t('ruleCount', { count: shown(name).length })}</span>
            </header>
            <RuleTable rules={shown(name)} propose={setProposing} />
          </section>
        ))}
      {proposing && (
        <ProposeForm
          policyId={policy.id}
          about={{ kind: 'narrow', rules: [proposing.id], types: proposing.types }}
          onClose={() => setProposing(null)}
        />
      )}
    </>
  );
}

function useRuleWords(): (rule: PolicyRule) => string {
  const both = useBoth();
  const typeName = useTypeName();
  const { t } = useTranslation('policies/dispositions');
  const tell = useTellRule();
  return (rule) =>
    [rule.id, tell(rule), ...rule.types.map(typeName), t(`name.${rule.disposition}`), both(rule.because)].join(' ');
}

function RuleTable({ rules, propose }: { rules: PolicyRule[]; propose: (rule: PolicyRule) => void }) {
  const { t } = useTranslation('policies/versions');
  const both = useBoth();
  const tell = useTellRule();
  const typeName = useTypeName();
  return (
    <table className={`${page['table']} ${styles['rules']}`}>
      <thead>
        <tr>
          <th scope="col">{t('rule')}</th>
          <th scope="col">{t('types')}</th>
          <th scope="col">{t('conditions')}</th>
          <th scope="col">{t('disposition')}</th>
          <th scope="col">{t('because')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <th scope="row" className={styles['ruleName']}>
              {tell(rule)}
              <span className={styles['id']}>{rule.id}</span>
            </th>
            <td>
              {rule.types.length === 0 ? (
                <span className="faint">{t('anyType')}</span>
              ) : (
                <Types names={rule.types.map(typeName)} />
              )}
            </td>
            <td>
              <Conditions rule={rule} />
            </td>
            <td>
              <DispositionTag disposition={rule.disposition} />
            </td>
            <td className={styles['because']}>
              {both(rule.because)}
              <Button
                size="small"
                type="text"
                icon={<BulbOutlined />}
                aria-label={t('proposeOn', { rule: tell(rule) })}
                title={t('proposeOn', { rule: tell(rule) })}
                onClick={() => propose(rule)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN_TYPES = 3;

function Types({ names }: { names: string[] }) {
  const { t } = useTranslation('policies/versions');
  if (names.length <= SHOWN_TYPES)
    return (
      <>
        {names.map((name) => (
          <div key={name}>{name}</div>
        ))}
      </>
    );
  return (
    <details>
      <summary>{t('typeCount', { count: names.length })}</summary>
      {names.map((name) => (
        <div key={name}>{name}</div>
      ))}
    </details>
  );
}

function Conditions({ rule }: { rule: PolicyRule }) {
  const { t } = useTranslation(['policies/versions', 'ui']);
  const words = useFactWords();
  const conditions = rule.conditions.filter(({ fact }) => fact !== 'type');
  if (conditions.length === 0) return <span className="faint">{t('always')}</span>;
  return (
    <ul>
      {conditions.map(({ fact, wanted }) => (
        <li key={fact}>
          <span className="faint">{t('ui:pairName', { name: words.name(fact) })}</span>
          {words.wanted(fact, wanted)}
        </li>
      ))}
    </ul>
  );
}
