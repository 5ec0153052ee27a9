import { daysEarlier } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import { standingOf } from '../tickets/index.ts';
import { maskName } from '../../foundation/customers/index.ts';
import { type Actor, findCity, findProvince } from '../../foundation/organisation/index.ts';
import { listEscalated } from './escalated-store.ts';
import { scopeOf } from './acknowledge-alert.ts';
import { countAlerts, listAlerts } from './alert-store.ts';
import type { Area, AreaAlert, Escalated } from './contract.ts';
import { sources } from './sources.ts';
import { oneOf } from '../../platform/stored.ts';

/** Escalated complaints of an area: those that are open by their term, then those of the last 30 days. */
export async function listEscalatedOf({ db, clock }: Centre, actor: Actor): Promise<Escalated[]> {
  const now = clock.now();
  return (await listEscalated(db, scopeOf(actor), daysEarlier(now, 30))).map((row) => toEscalated(row, now));
}

/** What an area manager answers for, or a lead watches: alerts, and complaints that were escalated. */
export async function readArea(centre: Centre, actor: Actor): Promise<Area> {
  const { db } = centre;
  const now = centre.clock.now();
  const scope = scopeOf(actor);
  const month = daysEarlier(now, 30);
  const escalated = (await listEscalated(db, scope, month)).map((row) => toEscalated(row, now));
  const ofMonth = escalated.filter(({ receivedAt }) => new Date(receivedAt) > month);
  return {
    ...(await findArea(centre, scope)),
    alerts: (await listAlerts(db, scope, daysEarlier(now, 7))).map(toAlert),
    escalated,
    counts: {
      escalated: ofMonth.length,
      escalatedLate: ofMonth.filter(({ late }) => late).length,
      alerts: await countAlerts(db, scope, month),
    },
  };
}

async function findArea({ kept }: Centre, { provinceId, cityId }: ReturnType<typeof scopeOf>) {
  const province = provinceId === null ? undefined : await findProvince(kept, provinceId);
  const city = cityId === null ? undefined : await findCity(kept, cityId);
  return { province: toPlace(province), city: toPlace(city) };
}

function toPlace(row: { id: string; nameZh: string; nameEn: string } | undefined) {
  return row ? { id: row.id, name: { zh: row.nameZh, en: row.nameEn } } : null;
}

function toAlert(row: Awaited<ReturnType<typeof listAlerts>>[number]): AreaAlert {
  return {
    id: row.id,
    city: { id: row.cityId, name: { zh: row.cityZh, en: row.cityEn } },
    about: row.about,
    hours: row.hours,
    complaints: row.complaints,
    usual: row.usual,
    weeks: row.weeks,
    chance: row.chance,
    raisedAt: row.raisedAt.toISOString(),
    lookedAt: row.lookedAt.toISOString(),
    acknowledgedBy: named(row.nameZh, row.nameEn),
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    note: row.note,
    massFault: row.massFaultId && row.number ? { id: row.massFaultId, number: row.number } : null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

function toEscalated(row: Awaited<ReturnType<typeof listEscalated>>[number], now: Date): Escalated {
  return {
    ticket: { id: row.ticketId, number: row.number },
    source: oneOf(sources, row.source, 'escalated_complaint.source'),
    sourceNumber: row.sourceNumber,
    category: row.category,
    summary: row.summary,
    state: standingOf(row.state),
    stage: row.stage,
    city: row.cityId ? { id: row.cityId, name: { zh: row.cityZh ?? row.cityId, en: row.cityEn ?? row.cityId } } : null,
    customerName: row.customerName === null ? null : maskName(row.customerName),
    receivedAt: row.receivedAt.toISOString(),
    termAt: row.termAt.toISOString(),
    late: (row.closedAt ?? now) > row.termAt,
    mergedInto: row.intoId === row.ticketId ? null : { id: row.intoId, number: row.intoNumber },
    before: row.before,
    contactId: row.contactId,
    demand: row.demand,
    nth: row.nth,
    contactsBefore: row.contactsBefore,
    promisesBefore: row.promisesBefore,
    reply:
      row.reply === null || row.repliedAt === null
        ? null
        : { words: row.reply, at: row.repliedAt.toISOString(), by: named(row.replierZh, row.replierEn) },
  };
}

function named(zh: string | null, en: string | null) {
  return zh && en ? { zh, en } : null;
}
