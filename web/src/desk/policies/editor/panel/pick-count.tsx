import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { readWanted, type Wanted } from '../../../../wording/read-wanted.ts';
import styles from './panel.module.css';

interface Props {
  readonly text: string;
  readonly from: number;
  readonly readOnly: boolean;
  readonly onWrite: (text: string) => void;
}

const kinds = ['any', 'at-least', 'at-most', 'equal', 'between'] as const;
type Kind = (typeof kinds)[number];

/** A whole number, at least, at most or between. What cannot be said so is left to typing. */
export function PickCount({ text, from, readOnly, onWrite }: Props) {
  const { t } = useTranslation('policies/editor');
  const { kind, low, high } = readCount(readWanted(text), from);
  const write = (next: Kind, first: number, second: number) => onWrite(writeCount(next, first, second));
  return (
    <div className={styles['row']}>
      <Select<Kind>
        aria-label={t('cell.compare')}
        className={styles['compare'] ?? ''}
        disabled={readOnly}
        value={kind}
        placeholder={t('cell.asWritten')}
        options={kinds.map((value) => ({ value, label: t(`cell.count.${value}`) }))}
        onChange={(next) => write(next, low, Math.max(high, low))}
      />
      {kind !== null && kind !== 'any' && (
        <InputNumber
          aria-label={t('cell.number')}
          className={styles['number'] ?? ''}
          disabled={readOnly}
          min={from}
          precision={0}
          value={low}
          onChange={(value) => value !== null && write(kind, value, Math.max(high, value))}
        />
      )}
      {kind === 'between' && (
        <InputNumber
          aria-label={t('cell.upTo')}
          className={styles['number'] ?? ''}
          disabled={readOnly}
          min={low}
          precision={0}
          value={high}
          onChange={(value) => value !== null && write(kind, low, value)}
        />
      )}
    </div>
  );
}

interface Count {
  readonly kind: Kind | null;
  readonly low: number;
  readonly high: number;
}

function readCount(wanted: Wanted, from: number): Count {
  switch (wanted.kind) {
    case 'any':
      return { kind: 'any', low: from, high: from };
    case 'at-least':
    case 'at-most':
      return { kind: wanted.kind, low: wanted.value, high: wanted.value };
    case 'more-than':
      return { kind: 'at-least', low: wanted.value + 1, high: wanted.value + 1 };
    case 'less-than':
      return { kind: 'at-most', low: wanted.value - 1, high: wanted.value - 1 };
    case 'between':
      return { kind: 'between', low: wanted.from, high: wanted.to };
    case 'one-of': {
      const [only, ...others] = wanted.values;
      if (typeof only === 'number' && others.length === 0) return { kind: 'equal', low: only, high: only };
      return { kind: null, low: from, high: from };
    }
    default:
      return { kind: null, low: from, high: from };
  }
}

function writeCount(kind: Kind, low: number, high: number): string {
  switch (kind) {
    case 'any':
      return '-';
    case 'at-least':
      return `>= ${low}`;
    case 'at-most':
      return `<= ${low}`;
    case 'equal':
      return String(low);
    case 'between':
      return `[${low}..${high}]`;
  }
}
