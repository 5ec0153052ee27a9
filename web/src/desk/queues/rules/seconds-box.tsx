import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  value: number;
  set: (value: number) => void;
  min?: number;
  max?: number;
  unit?: string;
  disabled?: boolean;
}

const DAY = 86_400;

/** A number with what it counts, seconds unless told otherwise. What was emptied stays as it was. */
export function SecondsBox({ label, value, set, min = 0, max = DAY, unit, disabled = false }: Props) {
  const { t } = useTranslation('queues/rules');
  return (
    <InputNumber
      aria-label={label}
      style={{ width: 112 }}
      suffix={unit ?? t('seconds')}
      min={min}
      max={max}
      precision={0}
      disabled={disabled}
      value={value}
      onChange={(next) => next !== null && set(next)}
    />
  );
}
