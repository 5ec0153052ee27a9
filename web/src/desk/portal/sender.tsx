import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevealSender, useSender } from '../../api/doors/portal.ts';
import type { Shapes } from '../../api/types.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { PhoneNumber } from '../customers/phone-number.tsx';
import { Reveal } from '../customers/reveal.tsx';
import { useMe } from '../parts/me.ts';
import styles from './sender.module.css';

interface Shown {
  name: string | null;
  phone: string | null;
}

/** Whose ticket it is, masked; who has something to do on it may see the number, for a purpose. */
export function Sender({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('portal/ticket');
  return (
    <Fetched of={useSender(ticketId)} waiting={<Waiting title={false} paragraph={{ rows: 1 }} />}>
      {(sender) =>
        sender ? <Known ticketId={ticketId} sender={sender} /> : <span className="faint">{t('nobodyKnown')}</span>
      }
    </Fetched>
  );
}

function Known({ ticketId, sender }: { ticketId: string; sender: Shapes['TicketSender'] }) {
  const { t } = useTranslation('portal/ticket');
  const me = useMe();
  const reveal = useRevealSender(ticketId);
  const [shown, setShown] = useState<Shown | null>(null);
  const name = shown?.name ?? sender.name;
  return (
    <span className={styles['customer']}>
      <strong>{sender.isCustomer ? name : t('noCustomerOfOurs')}</strong>
      <PhoneNumber phone={shown ? shown.phone : sender.phone} />
      {sender.mayReveal && me.rights.includes('ticket:reveal') && (
        <Reveal asking={reveal} shown={shown !== null} show={setShown} />
      )}
    </span>
  );
}
