import type { Work } from '../../../platform/work.ts';
import type { WayIn } from '../../channels/index.ts';
import type { WrittenContact } from '../life/followers.ts';
import { writeMessage } from './write-message.ts';

interface Words {
  partyId: string;
  channel: WayIn;
  text: string;
  /** Who wrote down what the party said; null: the party wrote it. */
  by: string | null;
}

/** What a party wrote, or what they said and somebody wrote down (and has read by that), becomes a message of the contact. */
export async function takeMessage(work: Work, contact: WrittenContact, { partyId, channel, text, by }: Words) {
  const delivery = by === null ? 'received' : 'read';
  await writeMessage(work, contact, { kind: 'text', direction: 'in', channel, partyId, accountId: by, text, delivery });
}
