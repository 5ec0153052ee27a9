import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePromises } from '../../api/casework/promises.ts';
import type { TicketDetail } from '../../api/types.ts';
import { Awaited } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { MakePromise } from './make-promise.tsx';
import { PromiseItem } from './promise-item.tsx';

/** What was promised on a ticket, and what became of it; one more is made here. */
export function TicketPromises({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('promises');
  const me = useMe();
  const promises = usePromises({ ticketId: ticket.id });
  const [making, setMaking] = useState(false);
  const list = promises.data ?? [];
  const mayMake = me.rights.includes('promise:make') && ticket.customerId !== null && ticket.state === 'open';
  if (list.length === 0 && !mayMake && !promises.isLoadingError) return null;
  return (
    <section className={page['section']} aria-labelledby="ticket-promises">
      <header>
        <h2 id="ticket-promises">{t('title')}</h2>
        {mayMake && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
            {t('make')}
          </Button>
        )}
      </header>
      <div className={page['body']}>
        <Awaited of={[promises]} waiting={<Waiting title={false} paragraph={{ rows: 2 }} />} />
        {promises.data && list.length === 0 && <p className="faint">{t('noneOnTicket')}</p>}
        <ul>
          {list.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} onTicket={ticket.id} />
          ))}
        </ul>
      </div>
      {making && <MakePromise to={{ ticketId: ticket.id }} onClose={() => setMaking(false)} />}
    </section>
  );
}
