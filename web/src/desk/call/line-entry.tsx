import {
  CheckCircleOutlined,
  CommentOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  FormOutlined,
  MailOutlined,
  MessageOutlined,
  PhoneOutlined,
  RiseOutlined,
  ScheduleOutlined,
  ShopOutlined,
  WechatOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeConversations } from '../../api/contact/conversations/messages.ts';
import type { PastContact, Ticket } from '../../api/types.ts';
import type { MadePromise } from '../../api/casework/promises.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import { PastMessages } from '../conversations/past-messages.tsx';
import styles from './customer-line.module.css';
import type { LineItem } from './merge-line.ts';

const signs: Record<PastContact['wayIn'], ComponentType> = {
  hotline: PhoneOutlined,
  sms: MessageOutlined,
  wechat: WechatOutlined,
  'web-chat': CommentOutlined,
  'web-form': FormOutlined,
  counter: ShopOutlined,
  'e-mail': MailOutlined,
  escalated: RiseOutlined,
};

/** One thing in the line: with its sign, its time, and what it was. */
export function LineEntry({ item }: { item: LineItem }) {
  if (item.what === 'contact') return <ContactEntry contact={item.contact} />;
  const Sign =
    item.what === 'ticket-raised' ? FileTextOutlined : item.what === 'ticket-ended' ? FileDoneOutlined : null;
  if ('ticket' in item) return <TicketEntry at={item.at} ticket={item.ticket} what={item.what} Sign={Sign} />;
  return <PromiseEntry at={item.at} promise={item.promise} what={item.what} />;
}

/** Folded: what was written in it is read in its place once that is asked for. */
function ContactEntry({ contact }: { contact: PastContact }) {
  const { t } = useTranslation(['call', 'contacts']);
  const typeName = useTypeName();
  const [open, setOpen] = useState(false);
  const Sign = signs[contact.wayIn];
  return (
    <li>
      <div className={styles['entry']}>
        <Sign aria-hidden />
        <At at={contact.arrivedAt} />
        <strong>{t(`contacts:wayIn.${contact.wayIn}`)}</strong>
        <span>{contact.matterType ? typeName(contact.matterType) : t('contacts:noMatter')}</span>
        {contact.sameMatter && <span className="faint">{t('contacts:sameMatter')}</span>}
        <Button size="small" type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'line.hide' : 'line.show')}
        </Button>
      </div>
      {open && <Transcript contactId={contact.id} />}
    </li>
  );
}

function Transcript({ contactId }: { contactId: string }) {
  const [read] = useWholeConversations([contactId]);
  if (!read) return null;
  return (
    <div className={styles['transcript']}>
      <Fetched of={read}>
        {(conversation) => <PastMessages contactId={contactId} conversation={conversation} />}
      </Fetched>
    </div>
  );
}

interface TicketProps {
  at: string;
  ticket: Ticket;
  what: 'ticket-raised' | 'ticket-ended';
  Sign: ComponentType | null;
}

function TicketEntry({ at, ticket: { id, number, summary }, what, Sign }: TicketProps) {
  const { t } = useTranslation('call');
  return (
    <li>
      <div className={styles['entry']}>
        {Sign && <Sign />}
        <At at={at} />
        <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
          {t(what === 'ticket-raised' ? 'line.ticketRaised' : 'line.ticketEnded', { number })}
        </Link>
        <span className={styles['words']}>{summary}</span>
      </div>
    </li>
  );
}

function PromiseEntry({ at, promise, what }: { at: string; promise: MadePromise; what: 'promised' | 'settled' }) {
  const { t } = useTranslation(['call', 'promises']);
  const { words, state } = promise;
  return (
    <li>
      <div className={styles['entry']}>
        {what === 'promised' ? <ScheduleOutlined aria-hidden /> : <CheckCircleOutlined aria-hidden />}
        <At at={at} />
        <span className={styles['words']}>
          {what === 'promised'
            ? t('line.promised', { words })
            : t('line.settled', { words, state: t(`promises:state.${state}`) })}
        </span>
      </div>
    </li>
  );
}
