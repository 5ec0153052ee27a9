import type { Static } from 'typebox';
import { rightsOf } from '../../../platform/rights.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned, PEOPLE, seesProvince } from '../actors/actor.ts';
import { personChanged } from '../actors/announcements.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import { endLinksOf } from './link-store.ts';
import { noSuchPerson, ownRight, personMoved, sampleUnwanted, takerMissing, takerUnfit } from '../actors/refusals.ts';
import { announceEnded } from '../sign-ins/announce-ended.ts';
import { deleteSessionsOf } from '../sign-ins/session-store.ts';
import { followLeaving, type Holding, listHoldings } from './holdings.ts';
import { unfitFor } from './judge-taker.ts';
import { lockManaged, refuseLosing } from './lock-person.ts';
import type { DisablePerson, Held } from './people-contract.ts';
import { findPersonRow, listColleagues, lockEnabled, updatePerson } from './people-store.ts';

const SHOWN = 100;

type Colleague = Awaited<ReturnType<typeof listColleagues>>[number];

/** What somebody has in hand, and who could take it over. @throws noSuchPerson */
export async function readHoldings(centre: Centre, actor: Actor, id: string): Promise<Static<typeof Held>[]> {
  const person = await findPersonRow(centre.db, id);
  const provinceId = person?.province?.id ?? null;
  if (!person || !seesProvince(actor, provinceId)) throw noSuchPerson();
  const holdings = await listHoldings(centre.followers, centre.db, id);
  if (holdings.length === 0) return [];
  const colleagues = await listColleagues(centre.db, provinceId, id);
  return holdings.map((holding) => toHeld(centre, holding, colleagues));
}

function toHeld(centre: Centre, { follower, things }: Holding, colleagues: readonly Colleague[]) {
  const takers = colleagues.flatMap((colleague) => {
    const unfit = unfitFor(candidateOf(centre, colleague), follower.right, things);
    const name = { zh: colleague.nameZh, en: colleague.nameEn };
    return unfit.length < things.length ? [{ id: colleague.id, name, fits: unfit.length === 0 }] : [];
  });
  const shown = things.slice(0, SHOWN).map(({ id, label }) => ({ id, label }));
  return { kind: follower.kind, count: things.length, things: shown, takers };
}

const candidateOf = ({ rights }: Pick<Centre, 'rights'>, { posts, ...colleague }: Colleague) => ({
  ...colleague,
  rights: rightsOf(rights, posts),
});

/**
 * Somebody signs in no more, and what they held is others' from the same moment on: their sign-ins end, and each thing goes
 * to whoever was named for its kind.
 * @throws noSuchPerson, personMoved, ownRight, lastAdministrator, takerMissing and takerUnfit naming kinds and things
 */
export async function disablePerson(
  centre: Centre,
  actor: Actor,
  id: string,
  { version, takers }: DisablePerson,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const person = await lockManaged(work, actor, id);
    if (person.disabledAt) return;
    if (person.version !== version) throw personMoved();
    if (id === actor.accountId) throw ownRight();
    refuseLosing(actor, person, { ...person, disabledAt: work.now });
    await updatePerson(work.db, id, { disabledAt: work.now });
    await endLinksOf(work.db, id, work.now);
    await deleteSessionsOf(work.db, id);
    announceEnded(work, id);
    await followLeaving(work, id, person.provinceId);
    const handed = await handOn(centre, work, actor, { id, provinceId: person.provinceId, takers });
    await saveAuditEntry(work.db, work.now, actor, 'person.disabled', { accountId: id, handed });
    work.announce(personChanged, { accountId: id }, [...concerned([id]), PEOPLE]);
  });
}

interface Leaver extends Pick<DisablePerson, 'takers'> {
  id: string;
  provinceId: string | null;
}

/** @returns what went to whom, as the audit has it */
async function handOn(centre: Centre, work: Work, actor: Actor, { id, provinceId, takers }: Leaver) {
  const holdings = await listHoldings(work.followers, work.db, id);
  const missing = holdings.filter(({ follower }) => takers[follower.kind] === undefined);
  if (missing.length > 0)
    throw takerMissing(
      missing.map(({ follower, things }) => ({ field: follower.kind, message: String(things.length) })),
    );
  const named = holdings.map(({ follower }) => takers[follower.kind] ?? '');
  // Nobody who is disabled at the same moment takes anything over.
  const stay = named.length > 0 ? await lockEnabled(work.db, named) : new Set<string>();
  const colleagues = holdings.length > 0 ? await listColleagues(work.db, provinceId, id) : [];
  const handed: Record<string, { to: string; things: string[] }> = {};
  for (const { follower, things } of holdings) {
    const to = takers[follower.kind] ?? '';
    const taker = stay.has(to) ? colleagues.find((one) => one.id === to) : undefined;
    const unfit = taker ? unfitFor(candidateOf(centre, taker), follower.right, things) : things;
    if (unfit.length > 0) throw takerUnfit(unfit.map(({ label }) => ({ field: follower.kind, message: label })));
    await follower.handOn(work, { from: id, to, by: actor });
    handed[follower.kind] = { to, things: things.map((thing) => thing.id) };
  }
  return handed;
}

/**
 * They sign in again, with the password they had. What went to others stays theirs.
 * @param sampleData whether the sample people, whose password everybody knows, are wanted
 * @throws noSuchPerson, personMoved, sampleUnwanted
 */
export async function enablePerson(
  centre: Centre,
  actor: Actor,
  id: string,
  { version, sampleData }: { version: number; sampleData: boolean },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const person = await lockManaged(work, actor, id);
    if (!person.disabledAt) return;
    if (person.version !== version) throw personMoved();
    if (person.sample && !sampleData) throw sampleUnwanted();
    await updatePerson(work.db, id, { disabledAt: null });
    await saveAuditEntry(work.db, work.now, actor, 'person.enabled', { accountId: id });
    work.announce(personChanged, { accountId: id }, [...concerned([id]), PEOPLE]);
  });
}
