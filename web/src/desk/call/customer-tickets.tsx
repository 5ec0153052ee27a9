import { DownOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePointToComplaint } from '../../api/deciding/resolution.ts';
import { useTickets } from '../../api/casework/tickets/tickets.ts';
import type { Resolution, Ticket } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useCustomer } from '../../api/foundation/customers.ts';
import { useMe } from '../parts/me.ts';
import { RaiseTicketDialog } from '../tickets/raising/raise-ticket-dialog.tsx';
import { TicketCard } from './ticket-card.tsx';
import type { KnownContact } from '../contacts/known-contact.ts';
import styles from '../contacts/who.module.css';

interface Props {
  contact: KnownContact;
  editable: boolean;
  resolution: Resolution | null;
}

/** The customer's tickets; the agent may say which of them the matter goes back to. */
export function CustomerTickets({ contact, editable, resolution }: Props) {
  const { t } = useTranslation(['call', 'tickets/raising']);
  const tickets = useTickets(contact.customerId);
  const point = usePointToComplaint(contact.id);
  const doPoint = useDoOnce(point);
  const me = useMe();
  const customer = useCustomer(contact.customerId, contact.id).data;
  const [raising, setRaising] = useState(false);
  const earlierId = resolution?.facts.find((one) => one.fact === 'earlierComplaint')?.records[0]?.id ?? null;
  const content = (list: readonly Ticket[]) => (
    <div className={styles['popover']}>
      {point.isError && <Failure error={point.error} />}
      <ul>
        {list.length === 0 && <li className="faint">{t('noTickets')}</li>}
        {list.map((ticket) => (
          <TicketCard
            key={ticket.id}
            ticket={ticket}
            isEarlier={ticket.id === earlierId}
            {...(editable && resolution && ticket.kind === 'complaint' && ticket.contactId !== contact.id
              ? { pointTo: () => doPoint(ticket.id), pointing: point.isPending }
              : {})}
          />
        ))}
      </ul>
    </div>
  );
  const counted = (list: readonly Ticket[]) => {
    const { matter } = contact;
    if (!matter) return t('ticketsCount', { count: list.length });
    const here = list.filter((one) => one.matterId === matter.id).length;
    return t('ticketsCountOnMatter', { count: list.length, here });
  };
  return (
    <>
      <Fetched of={tickets} waiting={<span className="faint">{t('ticketsUncounted')}</span>}>
        {(list) => (
          <Popover trigger="click" placement="bottomLeft" content={content(list)}>
            <button type="button" className={styles['link']}>
              {counted(list)} <DownOutlined aria-hidden />
            </button>
          </Popover>
        )}
      </Fetched>
      {editable && me.rights.includes('ticket:dispatch') && (
        <Button type="link" size="small" onClick={() => setRaising(true)}>
          {t('tickets/raising:button')}
        </Button>
      )}
      {raising && customer && (
        <RaiseTicketDialog
          customer={{ id: customer.id, name: customer.name, contactId: contact.id }}
          onClose={() => setRaising(false)}
        />
      )}
    </>
  );
}
