import type { Policy } from '@jieyi/policy';
import type { Work } from '../../platform/work.ts';
import {
  type ContactRow,
  findMatter,
  lockContact,
  lockMyContact,
  noSuchContact,
} from '../../contact/contacts/index.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from './centre.ts';
import { noMatterYet } from './refusals.ts';
import { lockResolution, type ResolutionRow } from './store.ts';

export interface LockedMatter {
  contact: ContactRow;
  resolution: ResolutionRow;
  policy: Policy;
  type: string;
}

/** Holds a contact of this person's with its resolution. @throws those of lockMyContact, noMatterYet */
export async function lockMyMatter(
  centre: DecidingCentre,
  work: Work,
  actor: Actor,
  id: string,
): Promise<LockedMatter> {
  return withResolution(centre, work, await lockMyContact(work, actor, id));
}

/** The same for what the clock or BOSS brings, where no person acts. Null when there is no matter to decide any more. */
export async function lockMatter(centre: DecidingCentre, work: Work, id: string): Promise<LockedMatter | null> {
  const contact = await lockContact(work.db, id);
  if (!contact) throw noSuchContact();
  if (contact.state === 'closed' || !contact.matterId) return null;
  return withResolution(centre, work, contact);
}

async function withResolution(centre: DecidingCentre, work: Work, contact: ContactRow): Promise<LockedMatter> {
  const resolution = await lockResolution(work.db, contact.id);
  const matter = resolution && (await findMatter(work.db, resolution.matterId));
  if (!resolution || !matter) throw noMatterYet();
  return { contact, resolution, type: matter.type, policy: await centre.policies.version(resolution.policyId) };
}
