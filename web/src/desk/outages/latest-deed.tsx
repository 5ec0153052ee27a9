import { TeamOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MassFault } from '../../api/casework/outages.ts';
import { useBoth } from '../../ui/both.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { useMe } from '../parts/me.ts';
import styles from './outages.module.css';

/** What was done last and by whom; what a colleague does while one looks stands out, and is read out. */
export function LatestDeed({ fault: { latest } }: { fault: MassFault }) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  const me = useMe();
  const [asOpened] = useState(latest?.at ?? null);
  if (latest === null) return null;
  const { what, by, at, count } = latest;
  const colleague = by.id !== me.id;
  const isNews = colleague && at !== asOpened;
  return (
    <p className={styles['deed']} data-news={isNews || undefined}>
      {isNews && <TeamOutlined aria-hidden />}{' '}
      <span role="status">{t(`deed.${what}`, { name: colleague ? both(by.name) : t('deed.you'), count })}</span>{' '}
      <Ago at={at} />
    </p>
  );
}
