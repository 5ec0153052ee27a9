import { followersOf } from '../../platform/follower.ts';
import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork, orMadeMeanwhile, type Work } from '../../platform/work.ts';
import { type Actor, findCity, seesProvince } from '../../foundation/organisation/index.ts';
import { attachChild } from '../links/index.ts';
import { findKind, findTicketOfKey, lockTickets, noSuchKind, raiseTicket } from '../tickets/index.ts';
import type { ChangeMassFault, OpenMassFault, PreviewMassFault } from './contract.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { saveDeed } from './deed-store.ts';
import { massFaultFollower } from './followers.ts';
import { listFitting } from './list-fitting.ts';
import { changeMassFault, findMassFault, lockMassFault, type MassFaultRow, saveMassFault } from './mass-fault-store.ts';
import { areaNotKnown, massFaultChanged, massFaultOver, noSuchMassFault } from './refusals.ts';

/**
 * An outage becomes one ticket that stands for all: what is raised from its area attaches to it from now on. The same key
 * opens it once.
 * @throws areaNotKnown, noSuchKind
 */
export function openMassFault(centre: Centre, actor: Actor, wanted: OpenMassFault): Promise<string> {
  return orMadeMeanwhile(
    () => openOnce(centre, actor, wanted),
    async () => {
      const opened = await findTicketOfKey(centre.db, wanted.key);
      return opened && (await findMassFault(centre.db, opened.id)) && opened.id;
    },
  );
}

function openOnce(centre: Centre, actor: Actor, wanted: OpenMassFault): Promise<string> {
  return inOneWork(centre, async (work) => {
    const before = await findTicketOfKey(work.db, wanted.key);
    if (before && !(await findMassFault(work.db, before.id))) throw keyUsed();
    return before ? before.id : openIn(work, actor, wanted);
  });
}

/**
 * What is open and covered goes under it at once, as what is raised from now on does.
 * @throws areaNotKnown, noSuchKind
 */
export async function openIn(work: Work, actor: Opener, wanted: OpenMassFault): Promise<string> {
  const area = await judgeArea(work, actor.provinceId ?? wanted.province ?? null, wanted);
  const raised = await raiseFor(work, actor, wanted, area);
  const fault = { ticketId: raised.ticketId, provinceId: area.provinceId };
  await saveMassFault(work.db, { ...area, ticketId: raised.ticketId });
  const count = await attachCovered(work, actor, { ...area, id: raised.ticketId, number: raised.number });
  await saveDeed(work.db, {
    ticketId: fault.ticketId,
    deed: 'opened',
    accountId: actor.accountId,
    at: work.now,
    count,
  });
  for (const follower of followersOf(work.followers, massFaultFollower))
    await follower.opened(work, { ...fault, cityId: area.cityId, categories: area.categories }, wanted.alertId ?? null);
  announceMassFault(work, fault);
  return raised.ticketId;
}

type Opener = Pick<Actor, 'accountId' | 'provinceId'>;

function raiseFor(work: Work, actor: Opener, wanted: OpenMassFault, area: Area) {
  return raiseTicket(work, actor, {
    key: wanted.key,
    kind: 'fault',
    category: wanted.category,
    matterId: null,
    contactId: null,
    customer: { id: null, provinceId: area.provinceId, cityId: area.cityId },
    summary: wanted.summary,
    recorded: {},
    insisted: false,
    reopensId: null,
    pointedToId: null,
    place: area.placeWords.join('、') || null,
    severity: 'high',
    massFault: true,
  });
}

/** In one transaction not more than people may attach at once: the rest is offered. */
const AT_ONCE = 200;

async function attachCovered(work: Work, actor: Opener, fault: Area & { id: string; number: string }): Promise<number> {
  const { covered } = await listFitting(work, fault);
  let attached = 0;
  const ids = covered.slice(0, AT_ONCE).map(({ id }) => id);
  for (const ticket of (await lockTickets(work.db, ids)).values()) {
    if (ticket.state !== 'open' || ticket.parentId !== null) continue;
    await attachChild(work, actor.accountId, ticket, fault, 'by-itself');
    attached += 1;
  }
  return attached;
}

/** How many tickets an outage would take in, and how many it would offer. @throws areaNotKnown, noSuchKind */
export async function previewMassFault(centre: Centre, actor: Actor, wanted: PreviewMassFault) {
  const asked = { kept: centre.kept, now: centre.clock.now() };
  const area = await judgeArea(asked, actor.provinceId ?? wanted.province ?? null, { ...wanted, words: '' });
  const { covered, offered } = await listFitting(centre, area);
  const attaches = Math.min(AT_ONCE, covered.length);
  return { attaches, offered: offered.length + covered.length - attaches };
}

/** Another area, other words, another time it is expected to end. @throws noSuchMassFault, massFaultChanged, massFaultOver */
export async function changeArea(centre: Centre, actor: Actor, id: string, wanted: ChangeMassFault): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockMassFault(work.db, id, 'alone');
    if (!locked || !seesProvince(actor, locked.provinceId)) throw noSuchMassFault();
    if (locked.state === 'over') throw massFaultOver();
    if (locked.version !== wanted.version) throw massFaultChanged();
    const { provinceId: _, ...area } = await judgeArea(work, locked.provinceId, wanted);
    await changeMassFault(work.db, id, area);
    await saveDeed(work.db, { ticketId: id, deed: 'changed', accountId: actor.accountId, at: work.now, count: 0 });
    announceMassFault(work, locked);
  });
}

type Area = Omit<MassFaultRow, 'ticketId'>;

/** The area as it is kept. @throws areaNotKnown, noSuchKind */
async function judgeArea(
  { kept, now }: Pick<Work, 'kept' | 'now'>,
  within: string | null,
  wanted: Pick<OpenMassFault, 'cityId' | 'placeWords' | 'kinds' | 'categories' | 'since' | 'words' | 'expectedAt'>,
): Promise<Area> {
  const { cityId = null, placeWords, kinds, categories, words } = wanted;
  const since = new Date(wanted.since);
  const city = cityId === null ? undefined : await findCity(kept, cityId);
  // The group's people may name a city alone.
  const provinceId = within ?? city?.provinceId;
  if (!provinceId || since > now) throw areaNotKnown();
  if (cityId && city?.provinceId !== provinceId) throw areaNotKnown();
  for (const kind of kinds) if (!(await findKind(kept, kind))) throw noSuchKind([{ field: 'kinds', message: kind }]);
  const expectedAt = wanted.expectedAt === undefined ? null : new Date(wanted.expectedAt);
  const trimmed = [...new Set(placeWords.map((word) => word.trim()))];
  return { provinceId, cityId, placeWords: trimmed, kinds, categories, since, words, expectedAt };
}
