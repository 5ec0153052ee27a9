import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/contact/conversations/join-messages.ts';
import { type Outgoing, useOutbox } from '../../api/contact/conversations/outbox.ts';
import type { Contact, Message } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import type { ConversationItem } from '../../ui/conversation/said-list.tsx';
import { useMe } from '../parts/me.ts';
import { MessageContent, spokenWords, systemWords } from './message-content.tsx';
import { MessageState } from './message-state.tsx';
import { OutgoingState } from './outgoing-state.tsx';
import { isWritable } from './reply-draft.tsx';

/** What was said in a contact as it is shown, and below it what this person wrote and is not taken yet. */
export function useItems(contact: Contact, { messages }: Conversation): ConversationItem[] {
  const { t } = useTranslation('conversations');
  const both = useBoth();
  const me = useMe();
  const outgoing = useOutbox(me.id).all;
  const toItem = useMessageItem(contact.id, messages, isWritable(contact));
  const there = new Set(messages.map(({ key }) => key));
  const waiting = outgoing.filter(({ contactId, key }) => contactId === contact.id && !there.has(key));
  const mine = t('meAs', { name: both({ zh: me.nameZh, en: me.nameEn }) });
  return [...messages.map(toItem), ...waiting.map((one) => ofOutgoing(one, mine))];
}

/** A message as it is shown; chosen of a quick reply is what a later message of the same says. */
export function useMessageItem(contactId: string, messages: readonly Message[], writable: boolean) {
  const { t } = useTranslation('conversations');
  const both = useBoth();
  const chosen = new Map(messages.flatMap(({ chosen: of }) => (of ? [[of.seq, of.choice] as const] : [])));
  return (message: Message): ConversationItem => {
    const { id, at, author, system, direction } = message;
    const name = author.name ? both(author.name) : '';
    const whose = { customer: t('customer'), staff: author.mine ? t('meAs', { name }) : name, centre: t('centre') };
    return {
      id: message.key !== null && author.mine ? message.key : id,
      at,
      side: system ? 'centre' : direction === 'in' ? 'theirs' : 'ours',
      author: whose[author.is],
      content: system ? (
        systemWords(message, t, both)
      ) : (
        <MessageContent message={message} chosen={chosen.get(message.seq) ?? null} />
      ),
      state: <MessageState contactId={contactId} message={message} writable={writable} />,
      spoken: spokenWords(message, t, both),
    };
  };
}

function ofOutgoing(outgoing: Outgoing, author: string): ConversationItem {
  const { key, at, text, file, kept, choices } = outgoing;
  const fileName = file?.name ?? kept?.name;
  return {
    id: key,
    at,
    side: 'ours',
    author,
    content: fileName ?? [text, ...choices.map((one) => `· ${one}`)].join('\n'),
    state: <OutgoingState outgoing={outgoing} />,
    spoken: text,
  };
}
