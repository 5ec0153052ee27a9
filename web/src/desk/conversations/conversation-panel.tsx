import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '../../api/contact/conversations/messages.ts';
import type { Conversation as Known } from '../../api/contact/conversations/join-messages.ts';
import type { Contact } from '../../api/types.ts';
import { Conversation } from '../../ui/conversation/conversation.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { Timeline } from '../contacts/timeline.tsx';
import styles from './conversations.module.css';
import { EarlierMessages } from './earlier-messages.tsx';
import { useItems } from './use-items.tsx';
import { useReadMarks } from './use-read-marks.ts';
import { useCustomerTypes } from './use-typing.ts';

/** What was written between the customer and us; behind a button what else happened in the contact. */
export function ConversationPanel({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['conversations', 'contacts']);
  const messages = useMessages(contact.id);
  const [timeline, setTimeline] = useState(false);
  return (
    <div className={styles['panel']}>
      <header className={styles['panelHead']}>
        <h2>{t(timeline ? 'contacts:timeline' : 'conversation')}</h2>
        <Button
          type="text"
          size="small"
          icon={<HistoryOutlined />}
          aria-pressed={timeline}
          onClick={() => setTimeline(!timeline)}
        >
          {t(timeline ? 'showConversation' : 'contacts:timeline')}
        </Button>
      </header>
      {timeline ? (
        <Timeline contact={contact} />
      ) : (
        <Fetched of={messages} waiting={<Waiting className={styles['waiting'] ?? ''} />}>
          {(known) => <Messages contact={contact} known={known} />}
        </Fetched>
      )}
    </div>
  );
}

function Messages({ contact, known }: { contact: Contact; known: Known }) {
  const { t } = useTranslation('conversations');
  const items = useItems(contact, known);
  const typing = useCustomerTypes(contact.id, known.marks.lastSeq);
  const markSeen = useReadMarks(contact, known);
  const last = known.messages.at(-1);
  if (last === undefined && items.length === 0) return <p className={styles['none']}>{t('nothingYet')}</p>;
  return (
    <Conversation
      label={t('conversation')}
      items={items}
      earlier={<EarlierMessages contact={contact} first={known.messages[0]?.seq ?? 1} />}
      typing={typing ? t('customerTypes') : null}
      onSeen={markSeen}
    />
  );
}
