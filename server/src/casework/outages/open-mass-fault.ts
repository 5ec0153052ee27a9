import { followersOf } from '../../platform/follower.ts';
import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork, orMadeMeanwhile, type Work } from '../../platform/work.ts';
import { findContact, noSuchContact, partyUnknown, writeTimeline } from '../../contact/contacts/index.ts';
import { findCustomer } from '../../foundation/customers/index.ts';
import { type Actor, findCity, seesProvince } from '../../foundation/organisation/index.ts';
import { findKind, findTicketOfKey, noSuchKind, raiseTicket } from '../tickets/index.ts';
import type { ChangeMassFault, JoinFault, OpenMassFault } from './contract.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { massFaultFollower } from './followers.ts';
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
    if (before) return before.id;
    const area = await judgeArea(work, actor.provinceId ?? wanted.province ?? null, wanted);
    const raised = await raiseTicket(work, actor, {
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
    await saveMassFault(work.db, { ...area, ticketId: raised.ticketId });
    const fault = { ticketId: raised.ticketId, provinceId: area.provinceId };
    for (const follower of followersOf(work.followers, massFaultFollower))
      await follower.opened(work, fault, wanted.alertId ?? null);
    announceMassFault(work, fault);
    return raised.ticketId;
  });
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
    announceMassFault(work, locked);
  });
}

/**
 * The agent says that what the customer tells is of this outage: a fault is raised and attached in one.
 * @throws noSuchMassFault, massFaultOver, noSuchContact, partyUnknown
 */
export function joinByHand(centre: Centre, actor: Actor, id: string, wanted: JoinFault): Promise<string> {
  return orMadeMeanwhile(
    () => joinOnce(centre, actor, id, wanted),
    async () => {
      const raised = await findTicketOfKey(centre.db, wanted.key);
      return raised?.raisedBy === actor.accountId ? raised.id : undefined;
    },
  );
}

function joinOnce(centre: Centre, actor: Actor, id: string, wanted: JoinFault): Promise<string> {
  return inOneWork(centre, async (work) => {
    const fault = await lockMassFault(work.db, id, 'share');
    if (!fault || !seesProvince(actor, fault.provinceId)) throw noSuchMassFault();
    const before = await findTicketOfKey(work.db, wanted.key);
    if (before && before.raisedBy !== actor.accountId) throw keyUsed();
    if (before) return before.id;
    if (fault.state === 'over') throw massFaultOver();
    const contact = await findContact(work.db, wanted.contactId);
    if (contact && contact.customerId === null) throw partyUnknown();
    const customer = contact?.customerId ? await findCustomer(work.db, contact.customerId) : undefined;
    if (!contact || !customer || contact.provinceId !== fault.provinceId) throw noSuchContact();
    const parent = await findMassFault(work.db, id);
    if (!parent) throw noSuchMassFault();
    const raised = await raiseTicket(work, actor, {
      key: wanted.key,
      kind: 'fault',
      category: parent.category,
      matterId: contact.matterId,
      contactId: contact.id,
      customer: { id: customer.id, provinceId: customer.provinceId, cityId: customer.cityId },
      summary: wanted.summary,
      recorded: {},
      insisted: false,
      reopensId: null,
      pointedToId: null,
      wayIn: contact.wayIn,
      joins: id,
    });
    await writeTimeline(work, contact, actor.accountId, 'ticket-raised', { ...raised, massFault: parent.number });
    return raised.ticketId;
  });
}

type Area = Omit<MassFaultRow, 'ticketId'>;

/** The area as it is kept. @throws areaNotKnown, noSuchKind */
async function judgeArea(
  work: Work,
  within: string | null,
  wanted: Pick<OpenMassFault, 'cityId' | 'placeWords' | 'kinds' | 'categories' | 'since' | 'words' | 'expectedAt'>,
): Promise<Area> {
  const { cityId = null, placeWords, kinds, categories, words } = wanted;
  const since = new Date(wanted.since);
  const city = cityId === null ? undefined : await findCity(work.kept, cityId);
  // The group's people may name a city alone.
  const provinceId = within ?? city?.provinceId;
  if (!provinceId || since > work.now) throw areaNotKnown();
  if (cityId && city?.provinceId !== provinceId) throw areaNotKnown();
  for (const kind of kinds)
    if (!(await findKind(work.kept, kind))) throw noSuchKind([{ field: 'kinds', message: kind }]);
  const expectedAt = wanted.expectedAt === undefined ? null : new Date(wanted.expectedAt);
  const trimmed = [...new Set(placeWords.map((word) => word.trim()))];
  return { provinceId, cityId, placeWords: trimmed, kinds, categories, since, words, expectedAt };
}
