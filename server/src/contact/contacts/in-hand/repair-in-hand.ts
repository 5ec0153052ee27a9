import { type Centre, inOneWork } from '../../../platform/work.ts';
import { noteInHand } from '../../../foundation/workforce/index.ts';
import { listWrongInHand, lockInHand, countInHand } from './in-hand-store.ts';

/**
 * Presence follows each move of a contact, and says what is so. Where it does not, a hand or a fault was at the database: it is
 * set right, and logged for somebody to find out why.
 */
export async function repairInHand(centre: Centre): Promise<void> {
  for (const accountId of await listWrongInHand(centre.db)) {
    await inOneWork(centre, async (work) => {
      const said = await lockInHand(work.db, accountId);
      // Read once it is held: whoever moves a contact just now waits, and adds to what is written here.
      const so = await countInHand(work.db, accountId);
      const [active, wrapUp] = [so.active - said.active, so.wrapUp - said.wrapUp];
      if (active === 0 && wrapUp === 0) return;
      await noteInHand(work, [{ accountId, active, wrapUp }]);
      centre.log.warn({ accountId, said, so }, 'presence did not say what is in hand, and was set right');
    });
  }
}
