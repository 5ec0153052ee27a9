import { useTranslation } from 'react-i18next';
import type { FaultTicket, MassFault } from '../../api/casework/outages.ts';
import type { Asked } from '../../ui/fetched.tsx';
import { type Figure, FiguresRow } from '../../ui/page/figures-row.tsx';
import styles from './outages.module.css';

/** How many it hit: attached, possibly of it, and whom to tell. */
export function FaultFigures({ fault, possible }: { fault: MassFault; possible: Asked<readonly FaultTicket[]> }) {
  const { t } = useTranslation('outages');
  const { reply } = fault;
  const attached: Figure = {
    key: 'attached',
    label: t('figure.attached'),
    value: shown(fault.open + fault.ended),
    note: fault.ended > 0 ? t('figure.ofThemClosed', { count: fault.ended }) : null,
  };
  const maybe: Figure = {
    key: 'possible',
    label: t('figure.possible'),
    value: possible.data ? shown(possible.data.length) : possible.isLoadingError ? '—' : null,
    note: t('figure.toReview'),
  };
  const toTell: Figure = {
    key: 'toTell',
    label: t('figure.toTell'),
    value: shown(reply ? reply.untold : fault.toBeTold),
    note: reply ? t('figure.ofAll', { count: reply.told }) : t('figure.afterReply'),
  };
  const figures = fault.state === 'open' ? [attached, maybe, toTell] : [attached, toTell];
  return <FiguresRow label={t('figure.title')} figures={figures} />;
}

const shown = (count: number) => (count === 0 ? <span className={styles['zero']}>0</span> : count);
