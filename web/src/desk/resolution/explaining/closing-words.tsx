import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTicketClocks, useTickets } from '../../../api/casework/tickets/tickets.ts';
import type { Act } from '../../../api/types.ts';
import { spokenDateTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { InsertWords } from '../../conversations/insert-words.tsx';
import styles from './guidance.module.css';

/** The terms a customer is told, the nearest first: our own, such as accepting, are none of theirs. */
const TOLD = ['first-reply', 'further-reply', 'settled'] as const;

/** What to say once it was done: what it is called, until when, what comes next, how to follow it. */
export function ClosingWords({ act, customerId }: { act: Act; customerId: string | null }) {
  const { t } = useTranslation('resolution');
  const number = act.result?.['number'];
  if (typeof number === 'string' && customerId !== null)
    return <OfTicket number={number} customerId={customerId} reminded={act.result?.['reminded'] === true} />;
  const said = t(`closing.${act.disposition}`);
  // Whoever is put through goes on with somebody else.
  return <Words words={act.disposition === 'expert' ? [said] : [said, t('closing.anythingElse')]} />;
}

interface OfTicketProps {
  number: string;
  customerId: string;
  reminded: boolean;
}

function OfTicket({ number, customerId, reminded }: OfTicketProps) {
  const { t } = useTranslation('resolution');
  const language = useLanguage();
  const ticket = useTickets(customerId).data?.find((one) => one.number === number);
  const due = useToldTerm(ticket?.id ?? null);
  const words = [
    t(reminded ? 'closing.reminded' : 'closing.raised', { number }),
    due ? t('closing.due', { at: spokenDateTime(due, language) }) : t('closing.soon'),
    t('closing.follow'),
    t('closing.anythingElse'),
  ];
  return (
    <>
      <Words words={words} />
      {ticket && (
        <p>
          <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }}>
            {t('closing.open', { number })}
          </Link>
        </p>
      )}
    </>
  );
}

/** When the customer is told that they hear of it; null where nothing is set, or as long as it is not known. */
function useToldTerm(ticketId: string | null): string | null {
  const clocks = useTicketClocks(ticketId).data ?? [];
  const told = TOLD.map((name) => clocks.find(({ clock, metAt, endedAt }) => clock === name && !metAt && !endedAt));
  return told.find((one) => one?.dueAt)?.dueAt ?? null;
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <>
      <ol className={styles['closing']}>
        {words.map((one) => (
          <li key={one}>
            {one} <InsertWords words={one} />
          </li>
        ))}
      </ol>
      <InsertWords all words={words.join('\n')} />
    </>
  );
}
