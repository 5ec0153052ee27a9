import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftExample } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useRuleName } from '../../../wording/rule-names.tsx';
import { useFactsWords } from '../../../wording/use-facts-told.ts';
import page from '../../parts/page.module.css';
import type { DraftView } from '../outline/use-outline.ts';
import studio from '../parts/studio.module.css';
import { ExampleForm } from './example-form.tsx';
import { ExampleRow } from './example-row.tsx';
import styles from './examples.module.css';
import { FromContact } from './from-contact.tsx';
import { UnhitRules } from './unhit-rules.tsx';

type Show = 'all' | 'failing';

/** The tests of the draft: what it answers to given facts, against what is expected. */
export function ExamplesPart(view: DraftView) {
  const { draft, check, outline, facts } = view;
  const { t } = useTranslation('policies/studio');
  const [show, setShow] = useState<Show>('all');
  const [sought, setSought] = useState('');
  const [editing, setEditing] = useState<DraftExample | 'new' | null>(null);
  const told = useFactsWords();
  const nameOf = useRuleName();
  const results = new Map(check.data?.examples.map((result) => [result.id, result]));
  const failing = draft.examples.filter(({ id }) => results.get(id)?.passed === false);
  const wanted = sought.trim().toLowerCase();
  const ruleOf = ({ expect }: DraftExample) => (typeof expect['rule'] === 'string' ? nameOf(expect['rule']) : '');
  const fits = (example: DraftExample) =>
    `${example.name} ${told(example.facts)} ${ruleOf(example)} ${JSON.stringify(example.expect)}`
      .toLowerCase()
      .includes(wanted);
  const rest = draft.examples.filter((one) => !failing.includes(one));
  const shown = (show === 'failing' ? failing : [...failing, ...rest]).filter(fits);
  return (
    <>
      {check.isError && !check.data && <Failure error={check.error} retry={() => void check.refetch()} />}
      <UnhitRules draft={draft} check={check.data ?? null} />
      <div className={styles['bar']}>
        <Segmented
          aria-label={t('examples.show')}
          value={show}
          onChange={setShow}
          options={[
            { value: 'all', label: t('examples.all', { count: draft.examples.length }) },
            {
              value: 'failing',
              label: check.data ? t('examples.failing', { count: failing.length }) : t('examples.failingUncounted'),
              disabled: !check.data,
            },
          ]}
        />
        <Input.Search
          className={styles['search'] ?? ''}
          allowClear
          aria-label={t('examples.find')}
          placeholder={t('examples.find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        {draft.mayEdit && (
          <div className={studio['actions']}>
            <FromContact draft={draft} />
            <Button icon={<PlusOutlined />} onClick={() => setEditing('new')}>
              {t('examples.add')}
            </Button>
          </div>
        )}
      </div>
      {check.isPending && draft.examples.length === 0 && <Waiting />}
      {shown.length === 0 ? (
        <p className={studio['note']}>{t(draft.examples.length === 0 ? 'examples.none' : 'examples.noneFit')}</p>
      ) : (
        <section className={page['section']}>
          <table className={`${page['table']} ${styles['table']}`}>
            <thead>
              <tr>
                <th scope="col">{t('examples.result')}</th>
                <th scope="col">{t('examples.name')}</th>
                <th scope="col">{t('examples.given')}</th>
                <th scope="col">{t('examples.expected')}</th>
                {draft.mayEdit && (
                  <th scope="col">
                    <span className="for-readers">{t('examples.deeds')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {shown.map((example) => (
                <ExampleRow
                  key={example.id}
                  draft={draft}
                  example={example}
                  result={results.get(example.id) ?? null}
                  rules={check.data?.rules ?? []}
                  given={told(example.facts)}
                  edit={() => setEditing(example)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {editing && (
        <ExampleForm
          draft={draft}
          example={editing === 'new' ? null : editing}
          facts={facts}
          outline={outline}
          rules={check.data?.rules ?? []}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
