import { type Listener, listen } from '../../platform/listener.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import {
  agentFreed,
  contactArrived,
  type ContactRow,
  countLive,
  findContact,
  holdContact,
  holdWaiting,
  listRinging,
  loseOffer,
  offerContact,
} from '../contacts/index.ts';
import { listPresent, presenceChanged } from '../../foundation/workforce/index.ts';
import { holdQueue } from './store.ts';

const AT_ONCE = 20;

/** Rings an arrived contact: on the desk it is meant for if they are present, else on the longest ready free agent's. */
export async function offerArrived(centre: Centre, contactId: string, offerTo: string | undefined): Promise<void> {
  const arrived = await findContact(centre.db, contactId);
  if (!arrived) return;
  const present = await listPresent(centre, arrived.provinceId, 'agent');
  await inOneWork(centre, async (work) => {
    await holdQueue(work.db, arrived.provinceId);
    const contact = await holdContact(work.db, contactId);
    if (contact?.state !== 'waiting') return;
    const chosen = offerTo && present.includes(offerTo) ? offerTo : await firstFree(work, present);
    if (chosen) await offerContact(work, contact, chosen);
  });
}

/** Rings waiting contacts of a province, longest waiting first, while an agent is free. */
export async function offerWaiting(centre: Centre, provinceId: string): Promise<void> {
  const present = await listPresent(centre, provinceId, 'agent');
  await inOneWork(centre, async (work) => {
    await holdQueue(work.db, provinceId);
    const waiting: ContactRow[] = await holdWaiting(work.db, provinceId, AT_ONCE);
    for (const contact of waiting) {
      const agent = await firstFree(work, present);
      if (!agent) return;
      await offerContact(work, contact, agent);
    }
  });
}

async function firstFree(work: Work, present: string[]): Promise<string | undefined> {
  for (const accountId of present) if ((await countLive(work.db, accountId)) === 0) return accountId;
  return undefined;
}

/** Who goes on a break leaves no customer ringing: those contacts go back to their place in the queue. */
async function takeBackRinging(centre: Centre, accountId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    for (const contactId of await listRinging(work.db, accountId)) await loseOffer(work, contactId);
  });
}

export const queueListeners: readonly Listener<Centre>[] = [
  listen(
    contactArrived,
    'queues.offer-arrived',
    (centre, { contactId, offerTo }) => offerArrived(centre, contactId, offerTo),
    { formerly: 'routing.offer-arrived' },
  ),
  listen(agentFreed, 'queues.offer-waiting', (centre, { provinceId }) => offerWaiting(centre, provinceId), {
    formerly: 'routing.offer-waiting',
  }),
  listen(presenceChanged, 'queues.follow-presence', followPresence, { formerly: 'routing.follow-presence' }),
];

async function followPresence(
  centre: Centre,
  { accountId, state, provinceId }: { accountId: string; state: string; provinceId: string },
): Promise<void> {
  if (state !== 'ready') await takeBackRinging(centre, accountId);
  await offerWaiting(centre, provinceId);
}
