import { Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewFact } from '../document/change-facts.ts';
import { AddValue } from './add-value.tsx';
import { NameFields } from './name-fields.tsx';
import styles from './panel.module.css';
import { Dialog } from '../../../../ui/dialogs/dialog.tsx';

interface Props {
  readonly taken: readonly string[];
  readonly onAdd: (fact: NewFact) => void;
  readonly onClose: () => void;
}

/** One word that FEEL and JavaScript can read, and no name that every object has. */
const isName = (name: string) => /^[A-Za-z_]\w*$/.test(name) && !(name in {});
const empty: NewFact = { name: '', words: { zh: '', en: '' }, kind: 'yes-no', values: [], from: 0 };

/** A new fact for the policy to read. */
export function AddFact({ taken, onAdd, onClose }: Props) {
  const { t } = useTranslation(['policies/editor', 'ui']);
  const [fact, setFact] = useState(empty);
  const change = (part: Partial<NewFact>) => setFact({ ...fact, ...part });
  const isTaken = taken.includes(fact.name);
  const isNamed = fact.words.zh.trim() !== '' && fact.words.en.trim() !== '';
  const isReady = isName(fact.name) && !isTaken && isNamed && (fact.kind !== 'one-of' || fact.values.length > 0);
  return (
    <Dialog
      open
      title={t('facts.addFact')}
      okText={t('facts.add')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !isReady }}
      onOk={() => onAdd(fact)}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <p className={styles['hint']}>{t('facts.addFactWhat')}</p>
        <NameFields words={fact.words} onName={(words) => change({ words })} />
        <Input
          aria-label={t('facts.name')}
          placeholder={t('facts.nameHint')}
          value={fact.name}
          status={fact.name !== '' && (isTaken || !isName(fact.name)) ? 'error' : ''}
          onChange={({ target }) => change({ name: target.value.trim() })}
        />
        {isTaken && <span className={styles['problem']}>{t('facts.takenFact')}</span>}
        <Radio.Group
          aria-label={t('facts.kind')}
          value={fact.kind}
          onChange={({ target }) => change({ kind: target.value })}
          options={(['yes-no', 'one-of', 'count'] as const).map((kind) => ({
            value: kind,
            label: t(`facts.kinds.${kind}`),
          }))}
        />
        {fact.kind === 'count' && (
          <label className={styles['row']}>
            {t('facts.from')}
            <InputNumber min={0} precision={0} value={fact.from} onChange={(from) => change({ from: from ?? 0 })} />
          </label>
        )}
        {fact.kind === 'one-of' && (
          <>
            <ul>
              {fact.values.map(({ value, words }) => (
                <li key={value}>
                  {words.zh} / {words.en} <span className={styles['code']}>{value}</span>
                </li>
              ))}
            </ul>
            <AddValue
              taken={fact.values.map(({ value }) => value)}
              hint={t('facts.valueHint')}
              onAdd={(value) => change({ values: [...fact.values, value] })}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
