import type { Static } from 'typebox';
import { newId } from '../../platform/new-id.ts';
import { inOneWork, type Work } from '../../platform/work.ts';
import {
  type ContactRow,
  demandNoOtherCall,
  endHandingOver,
  moveContact,
  writeTimeline,
  passContact,
  returnContact,
} from '../../contact/contacts/index.ts';
import { type Actor, demandEnabled } from '../../foundation/organisation/index.ts';
import { announceAct, changeAct, concludeAfterExpert, type DecidingCentre } from '../resolution/index.ts';
import type { FinishHandOver } from './contract.ts';
import { announceHandOver, lockContactOf, lockMine } from './hand-to-expert.ts';
import { nextHandOverState } from './lifecycle.ts';
import { givingBackNeedsReason, handOverMoved } from './refusals.ts';
import { changeHandOver, type HandOverRow } from './store.ts';

/** The first expert to accept has the contact; a second is told so. @throws noSuchHandOver, handOverMoved, onAnotherCall */
export async function acceptHandOver(centre: DecidingCentre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockContactOf(work, id);
    const handOver = await lockMine(work, actor, id, (one) => one.fromAccountId !== actor.accountId);
    if (handOver.state === 'accepted' && handOver.expertId === actor.accountId) return;
    const state = nextHandOverState(handOver.state, 'accept');
    if (!state || contact.state === 'closed') throw handOverMoved();
    await changeHandOver(work.db, id, { state, expertId: actor.accountId, acceptedAt: work.now });
    await demandEnabled(work, actor.accountId);
    await passContact(work, contact, actor.accountId);
    // After the contact was passed: their seat is held from then on, so that of two accepted at once the second sees the first.
    await demandNoOtherCall(work, actor, contact);
    await writeTimeline(work, contact, actor.accountId, 'hand-over-accepted', { handOverId: id });
    announceHandOver(work, handOver);
  });
}

/**
 * The expert ends it: accepted; a complaint, because their final explanation was not accepted; or given back with a
 * reason, after which the agent has the contact again, a call once they are free for it, and may act anew. docs/rules/acting.md#experts-end
 * @throws noSuchHandOver, handOverMoved, givingBackNeedsReason
 */
export async function finishHandOver(
  centre: DecidingCentre,
  actor: Actor,
  id: string,
  { ending, reason }: Static<typeof FinishHandOver>,
): Promise<void> {
  if (ending === 'given-back' && !reason) throw givingBackNeedsReason([{ field: 'reason', message: 'say why' }]);
  await inOneWork(centre, async (work) => {
    const contact = await lockContactOf(work, id);
    const handOver = await lockMine(work, actor, id, (one) => one.expertId === actor.accountId);
    const move = ending === 'given-back' ? 'give-back' : 'finish';
    const state = nextHandOverState(handOver.state, move);
    if (!state) throw handOverMoved();
    await changeHandOver(work.db, id, { state, ending, reason: reason ?? null, endedAt: work.now });
    const detail = { handOverId: id, ending, reason: reason ?? null };
    await endHandingOver(work, contact.id);
    await writeTimeline(work, contact, actor.accountId, 'hand-over-ended', detail);
    if (ending === 'given-back') await giveBack(work, handOver, contact);
    else {
      await concludeAfterExpert(centre, work, actor, contact.id, {
        key: newId(work.now),
        ending,
        reason: reason ?? null,
      });
      if (contact.state === 'active') await moveContact(work, contact, 'end', { endedAt: work.now });
    }
    announceHandOver(work, handOver);
    announceAct(work, contact);
  });
}

async function giveBack(work: Work, handOver: HandOverRow, contact: ContactRow) {
  await changeAct(work.db, handOver.actId, { state: 'undone' });
  await returnContact(work, contact, handOver.fromAccountId);
}
