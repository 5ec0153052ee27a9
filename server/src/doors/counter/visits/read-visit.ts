import type { Static } from 'typebox';
import { operatorDayStart } from '../../../platform/clock.ts';
import { type CustomerRow, findCustomer, maskCustomer, maskName } from '../../../foundation/customers/index.ts';
import { type Actor, recordReading } from '../../../foundation/organisation/index.ts';
import { findMainParty, findMatter } from '../../../contact/contacts/index.ts';
import type { DecidingCentre } from '../../../deciding/resolution/index.ts';
import type { Hall, ShownPapers, Visit, VisitSummary } from '../contract.ts';
import { judgeService } from '../halls/judge-service.ts';
import { hallFor, listHalls, listServices } from '../halls/read-halls.ts';
import { findSentHere } from './find-sent-here.ts';
import { visitFor } from './hold-visit.ts';
import { DIFFERING_A_DAY } from './show-papers.ts';
import { countDiffering, listPapers, listTicketsOf, listVisits } from './visit-store.ts';

type Papers = Awaited<ReturnType<typeof listPapers>>;

/** A visit with all that its three steps show, and its receipt. @throws noSuchVisit, noSuchContact */
export async function readVisit(centre: DecidingCentre, actor: Actor, contactId: string): Promise<Visit> {
  const { visit, contact } = await visitFor(centre, actor, contactId);
  const party = await findMainParty(centre.db, contactId);
  const customer = party.customerId === null ? undefined : await findCustomer(centre.db, party.customerId);
  await recordReading(centre, actor, 'contact.read', { customerId: party.customerId, contactId });
  const papers = await listPapers(centre.db, contactId);
  const hall = await hallFor(centre.db, { provinceId: null }, visit.hallId);
  const type = contact.matterId === null ? undefined : (await findMatter(centre.db, contact.matterId))?.type;
  return {
    id: contactId,
    number: visit.number,
    begunAt: visit.begunAt.toISOString(),
    customerName: customer ? maskName(customer.name) : null,
    matterType: type ?? null,
    result: visit.result,
    hall,
    by: { zh: visit.nameZh, en: visit.nameEn },
    mine: contact.handlerId === actor.accountId && contact.state !== 'closed',
    contactState: contact.state,
    standing: party.standing,
    customer: customer ? { id: customer.id, ...maskCustomer(customer) } : null,
    forAnother: visit.forAnother,
    papers: papers.map(toShown),
    papersLeft: await countLeft(centre, customer),
    sentHere: customer ? await findSentHere(centre, actor, { customerId: customer.id, but: contactId }) : [],
    guide: await findGuide(centre, actor, { ...visit, hall, papers, customerId: customer?.id ?? null }),
    tickets: (await listTicketsOf(centre.db, contactId)).map(({ dueAt, ...ticket }) => ({
      ...ticket,
      dueAt: dueAt?.toISOString() ?? null,
    })),
    told: visit.told,
    next: visit.next,
    nextHall: visit.nextHallId === null ? null : await hallFor(centre.db, { provinceId: null }, visit.nextHallId),
    finishedAt: visit.finishedAt?.toISOString() ?? null,
  };
}

/** Mine: what is open, and what was recorded today. */
export async function listMyVisits(centre: DecidingCentre, actor: Actor): Promise<Static<typeof VisitSummary>[]> {
  const rows = await listVisits(centre.db, actor.accountId, operatorDayStart(centre.clock.now()));
  return rows.map(({ contactId: id, number, begunAt, result, type, name }) => ({
    id,
    number,
    begunAt: begunAt.toISOString(),
    customerName: name === null ? null : maskName(name),
    matterType: type,
    result,
  }));
}

function toShown({ nameZh, nameEn, seenAt, name, ...row }: Papers[number]): Static<typeof ShownPapers> {
  const { id, holder, kind, numberTail, outcome } = row;
  const seen = { seenBy: { zh: nameZh, en: nameEn }, seenAt: seenAt.toISOString() };
  return { id, holder, kind, numberTail, name: maskName(name), outcome, ...seen };
}

async function countLeft({ db, clock }: DecidingCentre, customer: CustomerRow | undefined): Promise<number> {
  if (!customer) return DIFFERING_A_DAY;
  return Math.max(0, DIFFERING_A_DAY - (await countDiffering(db, customer.id, operatorDayStart(clock.now()))));
}

interface Asked {
  serviceId: string | null;
  hall: Hall;
  forAnother: boolean;
  papers: Papers;
  /** Of whom papers count. */
  customerId: string | null;
}

async function findGuide({ db }: DecidingCentre, actor: Actor, asked: Asked): Promise<Visit['guide']> {
  const { serviceId, hall, forAnother, customerId } = asked;
  const service = serviceId === null ? undefined : (await listServices(db)).find(({ id }) => id === serviceId);
  if (!service) return null;
  const papers = asked.papers.filter((one) => one.holder === 'representative' || one.customerId === customerId);
  return judgeService({ service, hall, halls: await listHalls(db, actor), forAnother, papers });
}
