import { ArrowLeftOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../ui/press-keys.ts';
import { readView } from '../../lists/view/view.ts';
import { useTrail } from '../../parts/trail/trail.ts';
import styles from './head.module.css';

/** Back to the list that led here, as it was left, and to the tickets before and after in it. */
export function AlongList({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('ticket-page');
  const navigate = useNavigate();
  const { search: listed, place, count, before, after } = useTrail(ticketId);
  const search = readView({ ...listed });
  const step = (id: string | null) =>
    id === null ? undefined : () => void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } });
  const [back, on] = [step(before), step(after)];
  useKeys({ u: () => void navigate({ to: '/tickets', search }), '[': back, ']': on });
  return (
    <span className={styles['along']}>
      <Link to="/tickets" search={search} aria-label={t('backToList')} title={`${t('backToList')} (U)`}>
        <ArrowLeftOutlined />
      </Link>
      {place !== null && count > 1 && (
        <>
          <Button
            type="text"
            size="small"
            icon={<LeftOutlined />}
            disabled={!back}
            aria-label={t('along.before')}
            title={`${t('along.before')} ([)`}
            onClick={back}
          />
          <span>{t('along.place', { place, all: count })}</span>
          <Button
            type="text"
            size="small"
            icon={<RightOutlined />}
            disabled={!on}
            aria-label={t('along.after')}
            title={`${t('along.after')} (])`}
            onClick={on}
          />
        </>
      )}
    </span>
  );
}
