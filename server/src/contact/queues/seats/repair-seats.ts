import { isDeepStrictEqual } from 'node:util';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { lockContact } from '../../contacts/index.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import { listWrongPlaces, listWrongSeats, lockSeat, savePlaceTruth, saveTruth } from './repair-store.ts';
import { saveGone } from './seat-store.ts';

/**
 * Seats and places are kept as contacts and presence change, and say what is so. Where one does not, a hand or a fault was at the
 * database: it is set right, and logged for somebody to find out why.
 */
export async function repairSeats(centre: Centre): Promise<void> {
  const seenSince = presentSince(centre.clock.now());
  await saveGone(centre.db, seenSince);
  for (const accountId of await listWrongSeats(centre.db, seenSince)) await repairSeat(centre, accountId);
  for (const contactId of await listWrongPlaces(centre.db)) await repairPlace(centre, contactId);
}

async function repairSeat(centre: Centre, accountId: string): Promise<void> {
  await inOneWork(centre, async ({ db }) => {
    const said = await lockSeat(db, accountId);
    const so = await saveTruth(db, accountId);
    // Another process may have been quicker.
    if (isDeepStrictEqual(said, so)) return;
    centre.log.warn({ accountId, said, so }, 'a seat did not say what is so, and was set right');
  });
}

async function repairPlace(centre: Centre, contactId: string): Promise<void> {
  await inOneWork(centre, async ({ db, now }) => {
    const contact = await lockContact(db, contactId);
    if (!contact) return;
    await savePlaceTruth(db, contact, now);
    centre.log.warn({ contactId, state: contact.state }, 'a place did not say what is so, and was set right');
  });
}
