import { newId } from '../../../platform/new-id.ts';
import type { Work } from '../../../platform/work.ts';
import type { WayIn } from '../../channels/index.ts';
import { saveMessage } from './timeline-store.ts';
import type { WrittenContact } from './followers.ts';
import { writeTimeline } from './write-timeline.ts';

interface Words {
  partyId: string;
  channel: WayIn;
  text: string;
  /** Who wrote down what the party said; null: the party wrote it. */
  by: string | null;
}

/** What a party wrote, or what they said and somebody wrote down, becomes a message of the contact. */
export async function takeMessage(work: Work, contact: WrittenContact, { partyId, channel, text, by }: Words) {
  const entryId = await writeTimeline(work, contact, by, 'said', { direction: 'in', channel });
  const said = { contactId: contact.id, entryId, partyId, channel, text, at: work.now };
  await saveMessage(work.db, { ...said, id: newId(work.now), direction: 'in', delivery: 'received', key: null });
}
