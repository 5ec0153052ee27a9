import { CheckOutlined, DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MassFault,
  type TellingWay,
  untoldFile,
  useFaultMessages,
  useRevealWhomToTell,
  useTellCustomer,
} from '../../api/casework/outages.ts';
import type { MessageToSend } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FetchedList } from '../../ui/fetched.tsx';
import { At } from '../../ui/times.tsx';
import { PhoneNumber } from '../customers/phone-number.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { ShowMore } from './fault-tickets.tsx';
import styles from './outages.module.css';

const ways: readonly TellingWay[] = ['phone', 'sms', 'in-person', 'letter', 'given-up'];

/** Whom the reply is told to, one by one: their tickets are closed as each is marked. */
export function TellCustomers({ fault }: { fault: MassFault }) {
  const { t } = useTranslation('outages');
  const me = useMe();
  const [untold, setUntold] = useState(true);
  const messages = useFaultMessages(fault.id, untold);
  const mayExport = me.rights.includes('mass-fault:export') && (fault.reply?.untold ?? 0) > 0;
  return (
    <section className={page['section']}>
      <header>
        <h2>{t('messages')}</h2>
        <Checkbox checked={untold} onChange={(event) => setUntold(event.target.checked)}>
          {t('onlyUntold')}
        </Checkbox>
        {mayExport && (
          <Button size="small" icon={<DownloadOutlined />} href={untoldFile(fault.id)} download>
            {t('exportUntold')}
          </Button>
        )}
      </header>
      <p className={`${styles['note']} faint`}>{t('messagesNote')}</p>
      <FetchedList of={{ ...messages, data: messages.data?.pages.flat() }} none={null}>
        {(list) => (
          <>
            <ul className={page['body']}>
              {list.map((message) => (
                <Line
                  key={message.id}
                  faultId={fault.id}
                  message={message}
                  mayTell={me.rights.includes('mass-fault:tell')}
                />
              ))}
            </ul>
            <ShowMore more={messages} />
          </>
        )}
      </FetchedList>
    </section>
  );
}

function Line({ faultId, message, mayTell }: { faultId: string; message: MessageToSend; mayTell: boolean }) {
  const { t } = useTranslation('outages');
  const tell = useTellCustomer(faultId);
  const reveal = useRevealWhomToTell(faultId);
  const { customerName, phone, ticket, told } = message;
  const shown = reveal.data ?? { name: customerName, phone };
  return (
    <li className={styles['line']}>
      <span>{shown.name ?? t('nobody')}</span>
      {shown.phone === null ? <span className="faint">{t('noPhone')}</span> : <PhoneNumber phone={shown.phone} />}
      <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} className="number">
        {ticket.number}
      </Link>
      {told ? (
        <Told told={told} />
      ) : (
        <>
          <span className={styles['going']}>{t('toBeSent')}</span>
          {mayTell && phone !== null && !reveal.data && (
            <Button size="small" type="text" loading={reveal.isPending} onClick={() => reveal.mutate(message.id)}>
              {t('showPhone')}
            </Button>
          )}
          {mayTell && (
            <Dropdown
              trigger={['click']}
              menu={{
                items: ways.map((key) => ({ key, label: t(`how.${key}`) })),
                onClick: ({ key }) => {
                  const how = ways.find((one) => one === key);
                  if (how && !tell.isPending) tell.mutate({ messageId: message.id, how });
                },
              }}
            >
              <Button size="small" loading={tell.isPending}>
                {t('markTold')}
              </Button>
            </Dropdown>
          )}
        </>
      )}
      {tell.isError && <Failure error={tell.error} />}
      {reveal.isError && <Failure error={reveal.error} />}
    </li>
  );
}

function Told({ told: { how, by, at } }: { told: NonNullable<MessageToSend['told']> }) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  return (
    <span>
      <CheckOutlined aria-hidden /> {t('toldBy', { how: t(`how.${how}`), name: both(by) })}
      <At at={at} />
    </span>
  );
}
