import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MadePromise } from '../../api/casework/promises.ts';
import { money } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import { At } from '../../ui/times/times.tsx';
import { useMe } from '../parts/me.ts';
import { isUnsettled } from './promise-columns.tsx';
import { PromiseMoves } from './promise-moves.tsx';
import { PromiseState } from './promise-state.tsx';
import styles from './promises.module.css';

interface Props {
  promise: MadePromise;
  /** The ticket it is shown on, which need not be named. */
  onTicket?: string;
}

/** One promise: what, by when, by whom, and what became of it. */
export function PromiseItem({ promise, onTicket }: Props) {
  const { t } = useTranslation('promises');
  const both = useBoth();
  const language = useLanguage();
  const may = useMe().rights.includes('promise:make');
  return (
    <li className={styles['promise']}>
      <div className={styles['line']}>
        <PromiseState promise={promise} />
        <strong>{t(`kind.${promise.kind}`)}</strong>
        {promise.amountFen !== null && <span>{money(promise.amountFen, language)}</span>}
        {promise.ticket && promise.ticket.id !== onTicket && (
          <Link to="/tickets/$ticketId" params={{ ticketId: promise.ticket.id }} className="number">
            {promise.ticket.number}
          </Link>
        )}
        <span className={styles['due']}>
          {t('due')} <At at={promise.dueAt} /> {promise.state === 'open' && <DeadlineChip at={promise.dueAt} />}
        </span>
      </div>
      <p>{promise.words}</p>
      <p className="faint">
        {t('madeBy', { name: both(promise.madeBy) || t('byItself') })} <At at={promise.madeAt} />
        {promise.settledHow && ` · ${t(`how.${promise.settledHow}`)} ${both(promise.settledBy)}`}
        {promise.note && ` · ${promise.note}`}
        {promise.lookedAt && (
          <>
            {' · '}
            {t('looked')} <At at={promise.lookedAt} />
          </>
        )}
      </p>
      {may && isUnsettled(promise) && <PromiseMoves promise={promise} />}
    </li>
  );
}
