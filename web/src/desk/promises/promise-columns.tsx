import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MadePromise, useRevealPromised } from '../../api/casework/promises.ts';
import type { Revealed } from '../../api/types.ts';
import { money } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import { At } from '../../ui/times/times.tsx';
import { TwoLines } from '../../ui/work-list/two-lines.tsx';
import type { Column } from '../../ui/work-list/work-list.tsx';
import { PhoneNumber } from '../customers/phone-number.tsx';
import { Reveal } from '../customers/reveal.tsx';
import { useMe } from '../parts/me.ts';
import { PromiseMoves } from './promise-moves.tsx';
import { PromiseState } from './promise-state.tsx';
import styles from './promises.module.css';

export const isUnsettled = ({ state }: Pick<MadePromise, 'state'>) => state === 'open' || state === 'broken';

/** One promise a line: when it is due, what was promised, to whom, on which ticket. */
export function usePromiseColumns(settled: boolean): Column<MadePromise>[] {
  const { t } = useTranslation('promises');
  const may = useMe().rights.includes('promise:make');
  const due: Column<MadePromise> = {
    name: 'due',
    head: t('column.due'),
    width: 150,
    fold: 'first',
    cell: ({ dueAt }) => <DeadlineChip at={dueAt} />,
  };
  const state: Column<MadePromise> = {
    name: 'state',
    head: t('column.state'),
    width: 150,
    fold: 'first',
    cell: (promise) => <PromiseState promise={promise} />,
  };
  const acts: Column<MadePromise> = {
    name: 'acts',
    head: t('column.acts'),
    width: 190,
    fold: 'small',
    cell: (promise) => isUnsettled(promise) && <PromiseMoves promise={promise} />,
  };
  return [
    settled ? state : due,
    { name: 'what', head: t('column.what'), fold: 'main', names: true, cell: (promise) => <What promise={promise} /> },
    {
      name: 'customer',
      head: t('column.customer'),
      width: 190,
      fold: 'small',
      cell: (one) => <Whom promise={one} may={may} />,
    },
    {
      name: 'ticket',
      head: t('column.ticket'),
      width: 300,
      fold: 'small',
      cell: (one) => <OnTicket ticket={one.ticket} />,
    },
    ...(may && !settled ? [acts] : []),
  ];
}

function What({ promise }: { promise: MadePromise }) {
  const { t } = useTranslation('promises');
  const both = useBoth();
  const language = useLanguage();
  const { kind, words, amountFen, madeBy, madeAt, note, settledHow, settledBy } = promise;
  return (
    <TwoLines
      strong
      title={[words, note].filter(Boolean).join('\n')}
      first={
        <>
          {t('kindAndWords', { kind: t(`kind.${kind}`), words })}
          {amountFen !== null && <> {money(amountFen, language)}</>}
        </>
      }
      second={
        <>
          {saidBroken(promise) && <span className={styles['said']}>{t('saidBroken')}</span>}
          {t('madeBy', { name: both(madeBy) || t('byItself') })} <At at={madeAt} />
          {settledHow && ` · ${t(`how.${settledHow}`)} ${both(settledBy)}`}
          {note && ` · ${note}`}
        </>
      }
    />
  );
}

/** It was said that it will not be kept, before it was due. */
const saidBroken = ({ state, brokenAt, dueAt }: MadePromise) =>
  state === 'broken' && brokenAt !== null && brokenAt < dueAt;

function Whom({ promise, may }: { promise: MadePromise; may: boolean }) {
  const reveal = useRevealPromised(promise.id);
  const [shown, setShown] = useState<Revealed | null>(null);
  const { customerName, customerPhone } = promise;
  return (
    <span className={styles['whom']}>
      <TwoLines
        first={shown?.name ?? customerName}
        second={<PhoneNumber phone={shown ? shown.phone : customerPhone} />}
      />
      {may && isUnsettled(promise) && customerPhone !== null && (
        <Reveal asking={reveal} shown={shown !== null} show={setShown} />
      )}
    </span>
  );
}

function OnTicket({ ticket }: Pick<MadePromise, 'ticket'>) {
  const { t } = useTranslation('promises');
  if (!ticket) return <span className="faint">{t('noTicket')}</span>;
  return (
    <TwoLines
      title={ticket.summary}
      first={
        <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} className="number">
          {ticket.number}
        </Link>
      }
      second={ticket.summary}
    />
  );
}
