import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './panel.module.css';

interface Props {
  readonly values: readonly string[];
  readonly picked: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly readOnly: boolean;
  readonly onPick: (picked: string[]) => void;
}

const MANY = 12;

/** Values to tick, each with its name in the file; a search where there are many. */
export function PickValues({ values, picked, nameOf, readOnly, onPick }: Props) {
  const { t } = useTranslation('policies/editor');
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const shown = values.filter((value) => `${value} ${nameOf(value)}`.toLowerCase().includes(wanted));
  return (
    <div className={styles['picks']}>
      {values.length > MANY && (
        <Input
          size="small"
          allowClear
          aria-label={t('cell.find')}
          placeholder={t('cell.find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {values.length > 2 && !readOnly && (
        <div className={styles['row']}>
          <Button size="small" type="text" onClick={() => onPick([...values])}>
            {t('cell.all')}
          </Button>
          <Button size="small" type="text" onClick={() => onPick(values.filter((value) => !picked.includes(value)))}>
            {t('cell.others')}
          </Button>
        </div>
      )}
      <div className={styles['ticks']}>
        {shown.map((value) => (
          <div key={value} className={styles['tick']}>
            <Checkbox
              checked={picked.includes(value)}
              disabled={readOnly}
              onChange={({ target }) =>
                onPick(values.filter((one) => (one === value ? target.checked : picked.includes(one))))
              }
            >
              {nameOf(value)} {nameOf(value) !== value && <span className={styles['code']}>{value}</span>}
            </Checkbox>
            {values.length > 2 && !readOnly && (
              <Button
                size="small"
                type="text"
                className={styles['only'] ?? ''}
                aria-label={t('cell.onlyThis', { value: nameOf(value) })}
                onClick={() => onPick([value])}
              >
                {t('cell.only')}
              </Button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
