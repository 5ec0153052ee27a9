import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewValue } from '../document/change-facts.ts';
import { NameFields } from './name-fields.tsx';
import styles from './panel.module.css';

interface Props {
  readonly taken: readonly string[];
  readonly hint: string;
  readonly onAdd: (value: NewValue) => void;
}

const VALUE = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
const blank = { zh: '', en: '' };

/** One more value: how the file says it, and its name in both languages. */
export function AddValue({ taken, hint, onAdd }: Props) {
  const { t } = useTranslation('policies/editor');
  const [value, setValue] = useState('');
  const [words, setWords] = useState(blank);
  const [round, setRound] = useState(0);
  const isTaken = taken.includes(value);
  const isReady = VALUE.test(value) && !isTaken && words.zh.trim() !== '' && words.en.trim() !== '';
  const add = () => {
    onAdd({ value, words });
    setValue('');
    setWords(blank);
    setRound(round + 1);
  };
  return (
    <div className={styles['adding']} role="group" aria-label={t('facts.addValue')}>
      <Input
        size="small"
        aria-label={t('facts.code')}
        placeholder={hint}
        value={value}
        status={value !== '' && (isTaken || !VALUE.test(value)) ? 'error' : ''}
        onChange={({ target }) => setValue(target.value.trim())}
      />
      {isTaken && <span className={styles['problem']}>{t('facts.takenValue')}</span>}
      <NameFields key={round} words={words} onName={setWords} />
      <Button size="small" disabled={!isReady} onClick={add}>
        {t('facts.addValue')}
      </Button>
    </div>
  );
}
