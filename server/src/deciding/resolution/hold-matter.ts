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
import { holdResolution, type ResolutionRow } from './store.ts';

export interface HeldMatter {
  contact: ContactRow;
  resolution: ResolutionRow;
  policy: Policy;
  type: string;
}

/** Holds a contact of this person's with its resolution. @throws those of lockMyContact, noMatterYet */
export async function holdMyMatter(centre: DecidingCentre, work: Work, actor: Actor, id: string): Promise<HeldMatter> {
  return withResolution(centre, work, await lockMyContact(work, actor, id));
}

/** The same for what the clock or BOSS brings, where no person acts. Null when there is no matter to decide any more. */
export async function holdMatter(centre: DecidingCentre, work: Work, id: string): Promise<HeldMatter | null> {
  const contact = await lockContact(work.db, id);
  if (!contact) throw noSuchContact();
  if (contact.state === 'closed' || !contact.matterId) return null;
  return withResolution(centre, work, contact);
}

async function withResolution(centre: DecidingCentre, work: Work, contact: ContactRow): Promise<HeldMatter> {
  const resolution = await holdResolution(work.db, contact.id);
  const matter = resolution && (await findMatter(work.db, resolution.matterId));
  if (!resolution || !matter) throw noMatterYet();
  return { contact, resolution, type: matter.type, policy: await centre.policies.version(resolution.policyId) };
}
