import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/contact/conversations/join-messages.ts';
import { SaidList } from '../../ui/conversation/said-list.tsx';
import styles from './conversations.module.css';
import { useMessageItem } from './use-items.tsx';

/** What was written in an earlier contact; of one by voice nothing is. */
export function PastMessages({ contactId, conversation }: { contactId: string; conversation: Conversation }) {
  const { t } = useTranslation('conversations');
  const toItem = useMessageItem(contactId, conversation.messages, false);
  if (conversation.messages.length === 0) return <p className={styles['none']}>{t('nothingWritten')}</p>;
  return <SaidList items={conversation.messages.map(toItem)} past />;
}
