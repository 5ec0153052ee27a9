import type { Policy } from '@jieyi/policy';
import type { Work } from '../../platform/work.ts';
import { demandMine, lockContact, lockMyContact, noSuchContact } from '../../contact/contacts/index.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from './centre.ts';
import { lockMatterInHand, type MatterInHand } from './matter-store.ts';
import { noMatterYet } from './refusals.ts';

export interface LockedMatter extends MatterInHand {
  policy: Policy;
}

/** Holds a contact of this person's with its resolution. @throws those of lockMyContact, noMatterYet */
export async function lockMyMatter(
  centre: DecidingCentre,
  work: Work,
  actor: Actor,
  id: string,
): Promise<LockedMatter> {
  const held = (await lockMatterInHand(work.db, id)) ?? (await lockLater(work, await lockMyContact(work, actor, id)));
  demandMine(actor, held.contact);
  return withPolicy(centre, held);
}

/** The same for what the clock or BOSS brings, where no person acts. Null when there is no matter to decide any more. */
export async function lockMatter(centre: DecidingCentre, work: Work, id: string): Promise<LockedMatter | null> {
  const held = await lockMatterInHand(work.db, id);
  const contact = held?.contact ?? (await lockContact(work.db, id));
  if (!contact) throw noSuchContact();
  if (contact.state === 'closed' || !contact.matterId) return null;
  return withPolicy(centre, held ?? (await lockLater(work, contact)));
}

/** It may have been begun while its contact was waited for. @throws noMatterYet */
async function lockLater(work: Work, { id }: { id: string }): Promise<MatterInHand> {
  const held = await lockMatterInHand(work.db, id);
  if (!held) throw noMatterYet();
  return held;
}

async function withPolicy(centre: DecidingCentre, held: MatterInHand): Promise<LockedMatter> {
  return { ...held, policy: await centre.policies.version(held.resolution.policyId) };
}
