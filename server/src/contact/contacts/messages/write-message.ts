import { gathered } from '../../../platform/announcing/announcement.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Work } from '../../../platform/work.ts';
import { concerned, postIn } from '../../../foundation/organisation/index.ts';
import type { WayIn } from '../../channels/index.ts';
import { messageChanged, messageWritten } from '../life/announcements.ts';
import { followLine, type WrittenContact } from '../life/followers.ts';
import type { Delivery, Direction, MessageKind } from './message-lifecycle.ts';
import { type MessageRow, saveMessage } from './message-store.ts';

/** A message that is to be written. */
export interface Writing {
  kind: MessageKind;
  direction: Direction;
  channel: WayIn;
  /** Whose words they are, where they are not ours. */
  partyId?: string | null;
  /** Who of us wrote it, or wrote it down. */
  accountId?: string | null;
  text?: string;
  content?: object | null;
  delivery: Delivery;
  key?: string | null;
}

/**
 * The one way to write a message: it gets the next place of its contact and a line of the timeline, later modules follow,
 * and the screens that show it are told. Whoever calls it has locked the contact, or made it in the same work.
 */
export async function writeMessage(work: Work, contact: WrittenContact, writing: Writing): Promise<MessageRow> {
  const { partyId = null, accountId = null, text = '', content = null, key = null, ...what } = writing;
  const written = { ...what, partyId, accountId, text, content, key };
  const message = { id: newId(work.now), contactId: contact.id, ...written, at: work.now };
  const seq = await saveMessage(work.db, message, accountId);
  const { direction, channel } = writing;
  await followLine(work, contact, { kind: 'said', by: accountId, detail: { direction, channel } });
  const audience = audienceOfMessages(contact);
  work.announce(messageWritten, { contactId: contact.id, seq: String(seq), direction }, audience);
  return { ...message, seq, failure: null, attempts: 0 };
}

/** How far messages of a contact have come has changed. */
export function announceMessageChanged(work: Work, contact: WrittenContact): void {
  work.announce(messageChanged, { contactId: contact.id }, audienceOfMessages(contact));
}

/** The customer's own screens of a contact, where its channel has such. */
export function customerOf(contactId: string): string {
  return `customer-of:${contactId}`;
}

/** Its people and its customer at once; who may read along, once a second. */
function audienceOfMessages({ id, provinceId, handlerId, agentId }: WrittenContact): string[] {
  const readers = [postIn(provinceId, 'expert'), postIn(provinceId, 'team-lead')].map(gathered);
  return [customerOf(id), ...concerned([handlerId, agentId]), ...readers];
}
