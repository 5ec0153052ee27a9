import type { Policy } from '@jieyi/policy';
import type { Work } from '../../platform/work.ts';
import { demandMine, findMatter, lockContact, lockMyContact, noSuchContact } from '../../contact/contacts/index.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from './centre.ts';
import { lockMatterInHand, type MatterInHand } from './matter-store.ts';
import { noMatterYet } from './refusals.ts';
import { lockResolution } from './store.ts';

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
  const held = await lockMatterInHand(work.db, id);
  // Where nothing was resolved yet, what is wrong with it is said; or it was begun while the contact was waited for.
  if (!held) return withResolution(centre, work, await lockMyContact(work, actor, id));
  demandMine(actor, held.contact);
  return withPolicy(centre, held);
}

/** The same for what the clock or BOSS brings, where no person acts. Null when there is no matter to decide any more. */
export async function lockMatter(centre: DecidingCentre, work: Work, id: string): Promise<LockedMatter | null> {
  const held = await lockMatterInHand(work.db, id);
  const contact = held?.contact ?? (await lockContact(work.db, id));
  if (!contact) throw noSuchContact();
  if (contact.state === 'closed' || !contact.matterId) return null;
  return held ? withPolicy(centre, held) : withResolution(centre, work, contact);
}

async function withResolution(
  centre: DecidingCentre,
  work: Work,
  contact: MatterInHand['contact'],
): Promise<LockedMatter> {
  const resolution = await lockResolution(work.db, contact.id);
  const matter = resolution && (await findMatter(work.db, resolution.matterId));
  if (!resolution || !matter) throw noMatterYet();
  return withPolicy(centre, { contact, resolution, type: matter.type });
}

async function withPolicy(centre: DecidingCentre, held: MatterInHand): Promise<LockedMatter> {
  return { ...held, policy: await centre.policies.version(held.resolution.policyId) };
}
