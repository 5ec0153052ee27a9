import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MadePromise,
  useBreakPromise,
  useKeepPromise,
  useLookForRefund,
  useWithdrawPromise,
} from '../../api/casework/promises.ts';
import { money } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Ago, At } from '../../ui/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useMe } from '../parts/me.ts';
import styles from './promises.module.css';

const icons = {
  open: <ClockCircleOutlined aria-hidden />,
  kept: <CheckCircleOutlined aria-hidden />,
  broken: <CloseCircleOutlined aria-hidden />,
  withdrawn: <StopOutlined aria-hidden />,
};

interface Props {
  promise: MadePromise;
  withCustomer?: boolean;
  /** The ticket it is shown on, which need not be named. */
  onTicket?: string;
}

/** One promise: what, by when, by whom, and what became of it. */
export function PromiseItem({ promise, withCustomer = false, onTicket }: Props) {
  const { t } = useTranslation('promises');
  const both = useBoth();
  const language = useLanguage();
  const may = useMe().rights.includes('promise:make');
  const late = promise.state === 'kept' && promise.brokenAt !== null;
  return (
    <li className={styles['promise']}>
      <div className={styles['line']}>
        <span className={styles['state']} data-state={promise.state}>
          {icons[promise.state]} {t(late ? 'state.late' : `state.${promise.state}`)}
        </span>
        <strong>{t(`kind.${promise.kind}`)}</strong>
        {promise.amountFen !== null && <span>{money(promise.amountFen, language)}</span>}
        {promise.ticket && promise.ticket.id !== onTicket && (
          <Link to="/tickets/$ticketId" params={{ ticketId: promise.ticket.id }} className="number">
            {promise.ticket.number}
          </Link>
        )}
        {withCustomer && <span>{promise.customerName}</span>}
        <span className={styles['due']}>
          {t('due')} <At at={promise.dueAt} />
          {promise.state === 'open' && (
            <span className="faint">
              {' '}
              <Ago at={promise.dueAt} />
            </span>
          )}
        </span>
      </div>
      <p>{promise.words}</p>
      <p className="faint">
        {t('madeBy', { name: both(promise.madeBy) || t('byItself') })} <At at={promise.madeAt} />
        {promise.settledHow && ` · ${t(`how.${promise.settledHow}`)} ${both(promise.settledBy)}`}
        {promise.note && ` · ${promise.note}`}
      </p>
      {may && (promise.state === 'open' || promise.state === 'broken') && <Moves promise={promise} />}
    </li>
  );
}

function Moves({ promise }: { promise: MadePromise }) {
  const { t } = useTranslation('promises');
  const keep = useKeepPromise(promise.id);
  const withdraw = useWithdrawPromise(promise.id);
  const look = useLookForRefund(promise.id);
  const breaking = useBreakPromise(promise.id);
  const [asks, setAsks] = useState<'keep' | 'break' | 'withdraw' | null>(null);
  const moves = { keep, break: breaking, withdraw };
  const doLook = useDoOnce(look);
  const doMove = { keep: useDoOnce(keep), break: useDoOnce(breaking), withdraw: useDoOnce(withdraw) };
  const close = () => setAsks(null);
  return (
    <div className={styles['moves']}>
      <Button size="small" onClick={() => setAsks('keep')}>
        {t('keep')}
      </Button>
      {promise.kind === 'refund' && (
        <Button size="small" loading={look.isPending} onClick={() => doLook(undefined)}>
          {t('look')}
        </Button>
      )}
      {(promise.state === 'open' || promise.note === null) && (
        <Button size="small" type="text" onClick={() => setAsks('break')}>
          {t(promise.state === 'open' ? 'break' : 'breakWhy')}
        </Button>
      )}
      <Button size="small" type="text" onClick={() => setAsks('withdraw')}>
        {t('withdraw')}
      </Button>
      {promise.lookedAt && (
        <span className="faint">
          {t('looked')} <At at={promise.lookedAt} />
        </span>
      )}
      {look.isError && <Failure error={look.error} />}
      {asks && (
        <AskReason
          title={t(`${asks}Title`)}
          label={t(`${asks}Label`)}
          doIt={t(asks)}
          doing={moves[asks].isPending}
          error={moves[asks].error}
          onDo={(words) => doMove[asks](words, { onSuccess: close })}
          onClose={close}
        />
      )}
    </div>
  );
}
