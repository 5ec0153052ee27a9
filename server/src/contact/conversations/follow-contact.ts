import { textIn, valueIn } from '../../platform/stored.ts';
import type { Work } from '../../platform/work.ts';
import { channelOf } from '../channels/index.ts';
import { type ContactFollower, customerOf, endJoining, type TimelineLine, writeMessage } from '../contacts/index.ts';
import { conversationChanged } from './message/announcements.ts';

/** By what happened in a contact, the line that both sides read of it. */
const lines: Readonly<Record<string, string>> = {
  answered: 'answered',
  resumed: 'resumed',
  'hand-over-accepted': 'expert-joined',
  'taken-over': 'colleague-joined',
  reassigned: 'colleague-joined',
  joined: 'also-joined',
  'joiner-left': 'also-left',
  returned: 'waiting-again',
  requeued: 'waiting-again',
  'connection-lost': 'connection-lost',
  ended: 'ended',
  left: 'customer-left',
};
/** What ends a conversation, for whoever joined it too. */
const over: readonly string[] = ['ended', 'closed', 'hand-over-ended', 'requeued'];
/** What else changes what the customer sees. */
const others: readonly string[] = ['closed', 'not-answered', 'sent-back', 'sent-to-province'];

/** What happens in a contact stands among the messages too, where its customer reads them; and their screens are told. */
export const conversationFollower: ContactFollower = {
  follow: async (work, contact, line) => {
    const { id: contactId, wayIn } = contact;
    if (wayIn === undefined || !channelOf(wayIn).send) return;
    if (over.includes(line.kind)) await endJoining(work, contactId);
    const code = codeOf(line);
    if (code) await writeSystemLine(work, { ...contact, wayIn }, code, whoIn(line));
    if (code || others.includes(line.kind)) work.announce(conversationChanged, { contactId }, [customerOf(contactId)]);
  },
};

function codeOf({ kind, detail }: TimelineLine): string | null {
  // Whoever had it is gone: nobody is back.
  if (kind === 'hand-over-ended' && textIn(detail, 'because') === 'connection-lost') return null;
  if (kind === 'hand-over-ended') return textIn(detail, 'ending') === 'given-back' ? 'agent-back' : 'ended';
  if (kind === 'closed') return valueIn(detail, 'ended') === true ? 'ended' : null;
  return lines[kind] ?? null;
}

/** Whom the line names: whoever has the conversation from now on, and not the lead who gave it to them. */
function whoIn({ kind, by, detail }: TimelineLine): string | null {
  return kind === 'reassigned' ? textIn(detail, 'to') : by;
}

type Contact = Parameters<NonNullable<ContactFollower['follow']>>[1];

/** A line of the centre: read where the conversation is shown, and carried nowhere. */
export async function writeSystemLine(
  work: Work,
  contact: Contact & Required<Pick<Contact, 'wayIn'>>,
  code: string,
  by: string | null,
  values: Record<string, string> = {},
): Promise<void> {
  const line = { kind: 'system', direction: 'out', delivery: 'sent', channel: contact.wayIn } as const;
  await writeMessage(work, contact, { ...line, accountId: by, content: { code, values } });
}
