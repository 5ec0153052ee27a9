import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Contact } from '../../api/types.ts';
import type { KeptWords } from '../../ui/kept/kept-words.ts';
import { useUnsentText } from '../parts/use-unsent-text.ts';

export const REPLY = 'reply';
export const NOTE = 'note';

/** What is being written to the customer of the open contact. */
export interface ReplyDraft {
  reply: KeptWords;
  /** The tab of the composer that is open. */
  tab: string;
  /** Raised with each wish to write. */
  entered: number;
  open: (tab: string, enter: boolean) => void;
  /** Puts words after those that stand there, to be changed and sent. */
  insert: (words: string) => void;
}

const ReplyContext = createContext<ReplyDraft | null>(null);

/** Null where nothing can be written to the customer now. */
export const useReplyDraft = () => useContext(ReplyContext);

/** Whether a person may write to the customer of it: their own contact or one they joined, in conversation, by a channel that carries words. */
export function isWritable({ mine, iJoined, state, carries }: Contact): boolean {
  return (mine || iJoined) && state === 'active' && carries.includes('text');
}

/** Its channel carries what is written, so that it has a conversation to show. */
export const isWritten = ({ carries }: Contact) => carries.length > 0;

/** Holds the draft, so that what is to be said can be put into it from beside the composer. */
export function WithReplyDraft({ contact, children }: { contact: Contact; children: ReactNode }) {
  const reply = useUnsentText(`contact:${contact.id}:reply`);
  const [{ tab, entered }, setOpen] = useState({ tab: REPLY, entered: 0 });
  const open = (next: string, enter: boolean) =>
    setOpen((before) => ({ tab: next, entered: before.entered + (enter ? 1 : 0) }));
  const insert = (words: string) => {
    const before = reply.now().trimEnd();
    reply.type(before === '' ? words : `${before}\n${words}`);
    open(REPLY, true);
  };
  const draft = isWritable(contact) ? { reply, tab, entered, open, insert } : null;
  return <ReplyContext value={draft}>{children}</ReplyContext>;
}
