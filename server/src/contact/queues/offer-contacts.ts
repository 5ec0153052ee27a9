import { type Listener, listen } from '../../platform/announcing/listener.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import {
  agentFreed,
  contactArrived,
  countLive,
  findContact,
  listRinging,
  lockContact,
  loseOffer,
  offerContact,
} from '../contacts/index.ts';
import { listPresent, listSkills, presenceChanged } from '../../foundation/workforce/index.ts';
import { chooseAgent, type Present } from './choose-agent.ts';
import { findQueueOf, lockQueues, lockWaiting, type QueueRow } from './store.ts';

const AT_ONCE = 20;

/** Rings an arrived contact: on the desk it is meant for if they are present, else on the longest ready free agent's. */
export async function offerArrived(centre: Centre, contactId: string, offerTo: string | undefined): Promise<void> {
  const arrived = await findContact(centre.db, contactId);
  if (!arrived) return;
  const present = await listPresent(centre, arrived.provinceId, 'agent');
  await inOneWork(centre, async (work) => {
    const queues = await lockQueues(work.db, arrived.provinceId);
    const contact = await lockContact(work.db, contactId);
    // Sent to another province meanwhile: its own people are offered it there.
    if (contact?.state !== 'waiting' || contact.provinceId !== arrived.provinceId) return;
    if (offerTo && present.includes(offerTo)) return offerContact(work, contact, offerTo);
    const queueId = await findQueueOf(work.db, contactId);
    const queue = queues.find(({ id }) => id === queueId);
    const chosen = queue && chooseAgent(await toPresent(work, present), queue);
    if (chosen) await offerContact(work, contact, chosen.accountId);
  });
}

/** Rings waiting contacts of a province, longest waiting first, while somebody who can take them is free. */
export async function offerWaiting(centre: Centre, provinceId: string): Promise<void> {
  const ready = await listPresent(centre, provinceId, 'agent');
  if (ready.length === 0) return;
  await inOneWork(centre, async (work) => {
    const queues = new Map((await lockQueues(work.db, provinceId)).map((queue) => [queue.id, queue]));
    const present = await toPresent(work, ready);
    while (await offerSome(work, queues, present));
  });
}

/** Only of queues that somebody can serve: who waits in others must not stand before them. @returns false when no more can ring */
async function offerSome(work: Work, queues: ReadonlyMap<string, QueueRow>, present: Present[]): Promise<boolean> {
  const served = [...queues.values()].filter((queue) => chooseAgent(present, queue));
  const waiting = await lockWaiting(
    work.db,
    served.map(({ id }) => id),
    AT_ONCE,
  );
  for (const contact of waiting) {
    const queue = queues.get(contact.queueId);
    const agent = queue && chooseAgent(present, queue);
    if (!agent) continue;
    agent.live += 1;
    await offerContact(work, contact, agent.accountId);
  }
  return waiting.length === AT_ONCE;
}

async function toPresent({ db }: Work, accountIds: string[]): Promise<Present[]> {
  const live = await countLive(db, accountIds);
  const skills = await listSkills(db, accountIds);
  return accountIds.map((accountId) => ({
    accountId,
    live: live.get(accountId) ?? 0,
    skills: new Set(skills.filter((one) => one.accountId === accountId).map(({ skill }) => skill)),
  }));
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
