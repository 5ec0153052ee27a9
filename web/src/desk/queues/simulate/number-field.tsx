import { InputNumber } from 'antd';
import styles from './simulate.module.css';

interface Props {
  label: string;
  unit?: string;
  value: number;
  least?: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number with its name and its unit; an empty field leaves it as it was. */
export function NumberField({ label, unit, value, least = 0, most, onChange }: Props) {
  return (
    <label className={styles['number'] ?? ''}>
      <span>{label}</span>
      <InputNumber
        min={least}
        max={most}
        precision={0}
        value={value}
        {...(unit && { suffix: unit })}
        onChange={(next) => next !== null && onChange(next)}
      />
    </label>
  );
}
