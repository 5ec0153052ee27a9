import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import { useExampleFromRule } from '../../../api/policy/policies/studio.ts';
import type { Draft, DraftCheck } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { RuleName, useRuleName } from '../../../wording/rule-names.tsx';
import { useFactsWords } from '../../../wording/use-facts-told.ts';
import page from '../../parts/page.module.css';
import styles from './examples.module.css';

/** Rules that no example is decided by, each with facts that it alone decides: one click makes them one. */
export function UnhitRules({ draft, check }: { draft: Draft; check: DraftCheck | null }) {
  const { t } = useTranslation('policies/studio');
  const told = useFactsWords();
  const nameOf = useRuleName();
  const add = useExampleFromRule(draft.id);
  const [adding, setAdding] = useState<string | null>(null);
  const unhit = check?.unhit ?? [];
  if (unhit.length === 0) return null;
  const addOne = async (rule: string) => {
    setAdding(rule);
    await add.mutateAsync(rule).catch(() => undefined);
    setAdding(null);
  };
  const addAll = async () => {
    for (const { rule, witness } of unhit) if (witness) await addOne(rule);
  };
  return (
    <section className={page['section']} aria-labelledby="unhit">
      <header>
        <h2 id="unhit">{t('unhit.title', { count: unhit.length })}</h2>
        <About of={t('unhit.title', { count: unhit.length })}>{t('unhit.what')}</About>
        {draft.mayEdit && unhit.length > 1 && (
          <Button size="small" loading={adding !== null} onClick={() => void addAll()}>
            {t('unhit.addAll')}
          </Button>
        )}
      </header>
      {add.isError && <Failure error={add.error} />}
      <table className={`${page['table']} ${styles['unhit']}`}>
        <tbody>
          {unhit.map(({ rule, witness }) => (
            <tr key={rule}>
              <th scope="row">
                <RuleName rule={rule} />
              </th>
              <td>{witness ? told(witness) : <span className="faint">{t('unhit.noWitness')}</span>}</td>
              <td className={styles['deeds']}>
                {witness && draft.mayEdit && (
                  <Button
                    size="small"
                    icon={<PlusOutlined />}
                    aria-label={t('unhit.addOne', { rule: nameOf(rule) })}
                    loading={adding === rule}
                    disabled={adding !== null && adding !== rule}
                    onClick={() => void addOne(rule)}
                  >
                    {t('unhit.add')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
