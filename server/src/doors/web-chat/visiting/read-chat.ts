import { oneOf } from '../../../platform/stored.ts';
import { maskPhone } from '../../../foundation/customers/index.ts';
import { contactStates, readMarks } from '../../../contact/contacts/index.ts';
import { aheadOf, expectedWaits, type QueuesCentre } from '../../../contact/queues/index.ts';
import type { ChatState } from '../chat/contract.ts';
import { findShownVisit, listEarlier, type Visitor } from './visitor-store.ts';

const MOST_EARLIER = 20;

/** The present chat of a visitor, as they see it. */
export async function readChat(centre: QueuesCentre, visitor: Visitor): Promise<ChatState> {
  const { db } = centre;
  const shown = await findShownVisit(db, visitor.id);
  const { id, nameZh, nameEn } = shown;
  const state = stateOf(shown.state);
  const places = state === 'waiting' ? await aheadOf(db, [id]) : new Map<string, number>();
  const expected = (await expectedWaits(centre, places)).get(id) ?? null;
  const earlier = await listEarlier(db, visitor.id, id);
  return {
    chat: id,
    state,
    ahead: places.get(id) ?? null,
    expected: expected && { ...expected },
    with: state === 'talking' && nameZh && nameEn ? { zh: nameZh, en: nameEn } : null,
    begunAt: shown.arrivedAt.toISOString(),
    overAt: state === 'over' ? (shown.endedAt?.toISOString() ?? null) : null,
    left: shown.leftAt !== null,
    callback: shown.callbackPhone === null ? null : maskPhone(shown.callbackPhone),
    phone: visitor.phone === null ? null : maskPhone(visitor.phone),
    marks: await readMarks(db, id),
    earlier: earlier.slice(0, MOST_EARLIER).map((one) => ({ chat: one.id, begunAt: one.arrivedAt.toISOString() })),
  };
}

/** What the customer sees of the state of a contact. Pure. */
export function stateOf(stored: string): ChatState['state'] {
  const state = oneOf(contactStates, stored, 'contact.state');
  if (state === 'active') return 'talking';
  return state === 'wrap-up' || state === 'closed' ? 'over' : 'waiting';
}
