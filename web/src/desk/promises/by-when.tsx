import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OfferedTime } from '../../api/casework/promises.ts';
import { PickTime } from '../../ui/times/pick-time.tsx';
import { At } from '../../ui/times/times.tsx';
import styles from './promises.module.css';

export const OTHER_TIME = 'other';

interface Props {
  times: readonly OfferedTime[];
  /** Null while none is chosen. */
  when: string | null;
  set: (when: string) => void;
  other: string;
  setOther: (local: string) => void;
}

/** The times that can be kept by working hours, each with its day and hour; or another, told. */
export function ByWhen({ times, when, set, other, setOther }: Props) {
  const { t } = useTranslation('promises');
  const options = times.map(({ name, dueAt }) => ({
    value: name,
    label: (
      <span className={styles['offered']}>
        {t(`within.${name}`)} <At at={dueAt} />
      </span>
    ),
  }));
  return (
    <>
      <Radio.Group
        vertical
        aria-label={t('byWhen')}
        value={when}
        options={[...options, { value: OTHER_TIME, label: t('within.other') }]}
        onChange={(event) => set(event.target.value)}
      />
      {when === OTHER_TIME && <PickTime label={t('byWhen')} value={other} set={setOther} />}
    </>
  );
}
