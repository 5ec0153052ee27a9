import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import { concerned, gatheredIn } from '../../foundation/organisation/index.ts';
import type { WayIn } from '../channels/index.ts';
import { contactArrived, partyToRecognise } from './life/announcements.ts';
import { givePlace } from './life/followers.ts';
import { type ContactRow, saveMatter } from './life/store.ts';
import { takeMessage } from './messages/take-message.ts';
import { writeTimeline } from './life/write-timeline.ts';
import { type Joining, newParty } from './parties/new-party.ts';
import { type PartyRow, saveContact } from './parties/party-store.ts';

/** Somebody comes in. */
export interface Arrival {
  wayIn: WayIn;
  provinceId: string;
  party: Pick<Joining, 'address' | 'known' | 'toRecognise'>;
  openingWords?: { zh: string; en: string } | null | undefined;
  /** What they wrote, as they wrote it; or what they said, as `by` wrote it down. */
  words?: string | null | undefined;
  /** Who let them in; null: they came by themselves. */
  by: string | null;
  /** Whose desk it should ring on, if they are present; null lets the queue choose. */
  offerTo?: string | null | undefined;
  /** The type of a new matter that this is about; null where it is about none yet. */
  matterType?: string | null;
  /** The earlier contact of the same customer that this one goes on from. */
  followsId?: string | null;
  /** Since when they wait, where they kept a place from before. */
  since?: Date;
  /** In which they speak or write, where they said so. */
  language?: 'zh' | 'en' | null;
  /** Nobody has to answer it: it rings nowhere and is closed at once, and what it wants done is a ticket. */
  over?: boolean;
}

interface LetIn {
  contactId: string;
  matterId: string | null;
  party: PartyRow;
}

/** The one way in: a contact with whoever it is about, on its timeline what was said, and its place among those who wait. */
export async function letIn(work: Work, arrival: Arrival): Promise<LetIn> {
  const { wayIn, provinceId, by, openingWords = null, words = null } = arrival;
  const id = newId(work.now);
  const party = newParty({ ...arrival.party, contactId: id, joinedAt: work.now, joinedBy: by });
  const matterId = await beginMatter(work, arrival, party.customerId);
  const contact = { id, customerId: party.customerId, provinceId, wayIn, matterId, ...begunAt(work, arrival) };
  const { followsId = null } = arrival;
  await saveContact(work.db, { ...contact, followsId, begunBy: 'customer', openingWords }, party);
  const standing = party.standing === 'known' ? {} : { standing: party.standing };
  await writeTimeline(work, contact, null, 'arrived', { wayIn, ...standing, ...(openingWords && { openingWords }) });
  if (words) await takeMessage(work, contact, { partyId: party.id, channel: wayIn, text: words, by });
  if (party.toRecognise) work.announce(partyToRecognise, { contactId: id });
  if (!arrival.over) await wait(work, contact, arrival);
  return { contactId: id, matterId, party };
}

function begunAt({ now }: Work, { over = false, since = now }: Arrival) {
  const endedAt = over ? now : null;
  const state = over ? 'closed' : 'waiting';
  const times = { arrivedAt: since, answeredAt: null, endedAt, closedAt: endedAt };
  return { state, handlerId: null, agentId: null, ...times } as const;
}

async function beginMatter(work: Work, { matterType = null, provinceId }: Arrival, customerId: string | null) {
  if (matterType === null) return null;
  const id = newId(work.now);
  await saveMatter(work.db, { id, customerId, provinceId, type: matterType, openedAt: work.now });
  return id;
}

type Waiting = Pick<ContactRow, 'id' | 'provinceId' | 'wayIn' | 'arrivedAt'>;

async function wait(work: Work, contact: Waiting, { offerTo = null, by, language = null }: Arrival): Promise<void> {
  await givePlace(work, { ...contact, meantFor: offerTo, language });
  const about = { contactId: contact.id, ...(offerTo && { offerTo }) };
  work.announce(contactArrived, about, [...concerned([offerTo, by]), gatheredIn(contact.provinceId)]);
}
