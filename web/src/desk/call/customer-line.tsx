import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePromises } from '../../api/casework/promises.ts';
import { useTickets } from '../../api/casework/tickets/tickets.ts';
import { usePastPages } from '../../api/foundation/customers.ts';
import type { Contact } from '../../api/types.ts';
import { SidePanel } from '../../ui/dialogs/side-panel.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { isKnown, type KnownContact } from '../contacts/known-contact.ts';
import styles from './customer-line.module.css';
import { LineEntry } from './line-entry.tsx';
import { type LineItem, mergeLine } from './merge-line.ts';

/** Behind a button: everything between this customer and us, on every way in, in one line of time. */
export function CustomerLine({ contact }: { contact: Contact }) {
  const { t } = useTranslation('call');
  const [open, setOpen] = useState(false);
  const known = isKnown(contact);
  return (
    <>
      <Button
        className={known ? '' : (styles['unknown'] ?? '')}
        type="link"
        size="small"
        icon={<HistoryOutlined />}
        onClick={() => setOpen(true)}
      >
        {t(known ? 'line.open' : 'line.visitorTitle')}
      </Button>
      <SidePanel
        open={open}
        size={640}
        title={t(known ? 'line.title' : 'line.visitorTitle')}
        onClose={() => setOpen(false)}
      >
        {known ? <OfCustomer contact={contact} /> : <OfVisitor contact={contact} />}
      </SidePanel>
    </>
  );
}

function OfCustomer({ contact }: { contact: KnownContact }) {
  const past = usePastPages(contact.customerId, contact.id);
  const tickets = useTickets(contact.customerId);
  const unsettled = usePromises({ customerId: contact.customerId, state: 'unsettled' });
  const settled = usePromises({ customerId: contact.customerId, state: 'settled' });
  const asked = [past, tickets, unsettled, settled];
  if (asked.some(({ data }) => data === undefined)) return <Awaited of={asked} waiting={<Waiting />} />;
  const items = mergeLine({
    contacts: past.data?.pages.flat() ?? [],
    more: past.hasNextPage,
    tickets: tickets.data ?? [],
    promises: [...(unsettled.data ?? []), ...(settled.data ?? [])],
  });
  return <Line items={items} past={past} />;
}

function OfVisitor({ contact }: { contact: Contact }) {
  const past = usePastPages(null, contact.id);
  if (past.data === undefined) return <Awaited of={[past]} waiting={<Waiting />} />;
  const known = { contacts: past.data.pages.flat(), more: past.hasNextPage, tickets: [], promises: [] };
  return <Line items={mergeLine(known)} past={past} />;
}

function Line({ items, past }: { items: readonly LineItem[]; past: ReturnType<typeof usePastPages> }) {
  const { t } = useTranslation('call');
  if (items.length === 0) return <p className="faint">{t('line.none')}</p>;
  return (
    <>
      <ol className={styles['line']}>
        {items.map((item) => (
          <LineEntry key={item.id} item={item} />
        ))}
      </ol>
      {past.hasNextPage && (
        <Button loading={past.isFetchingNextPage} onClick={() => void past.fetchNextPage()}>
          {t('line.more')}
        </Button>
      )}
    </>
  );
}
