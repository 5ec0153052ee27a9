import { minutesLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { findKind, listKinds, noSuchTicket, TERM } from '../../tickets/index.ts';
import { noSuchRederivation } from './refusals.ts';
import type { DueClock, DueQuery, Rederivation, TicketClock } from './clock-contract.ts';
import { countNotCovered, findClockedTicket, listClocks, listDueClocks, listMerges } from './clock-store.ts';
import { rulesCarried } from './carried-clocks.ts';
import { toState } from './compare-clocks.ts';
import { countOpenClocks, findRederivation, listRuns, type RederivationRow } from './rederivation-store.ts';
import { restsIn } from './derive-clock.ts';
import { statesOf } from './steps-of-history.ts';
import { rulesOf, termLabel } from './rules-of-ticket.ts';
import { notNull } from '../../../platform/not-null.ts';

/** @throws noSuchTicket */
export async function readClocks(centre: Centre, actor: Actor, ticketId: string): Promise<TicketClock[]> {
  const ticket = await findClockedTicket(centre.db, ticketId);
  if (!ticket || !seesProvince(actor, ticket.provinceId)) throw noSuchTicket();
  const kind = await findKind(centre.kept, ticket.kind, ticket.kindVersion);
  // What came with a merged ticket is called as it was there.
  const carried = rulesCarried(await listMerges(centre.db, ticketId));
  const rules = [...(kind ? rulesOf(kind, ticket) : []), ...carried];
  const states = kind && statesOf(kind.life);
  return (await listClocks(centre.db, ticketId)).map((row) => {
    const rule = rules.find(({ name }) => name === row.clock);
    return {
      ...row,
      label: rule?.label ?? { zh: row.clock, en: row.clock },
      counts: rule?.counts ?? null,
      minutes: rule?.minutes ?? null,
      restsIn: rule && states ? [...restsIn(rule, states)] : [],
      since: row.since?.toISOString() ?? null,
      state: toState(row.state),
      startedAt: row.startedAt.toISOString(),
      dueAt: row.dueAt?.toISOString() ?? null,
      metAt: row.metAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
    };
  });
}

/** What is about to miss its time in the actor's province, and what has missed it; the most urgent first. */
export async function listDueFor(centre: Centre, actor: Actor, query: DueQuery): Promise<DueClock[]> {
  const { teamId, mine, clock, withinMinutes, limit = 50 } = query;
  const rows = await listDueClocks(centre.db, {
    provinceId: actor.provinceId,
    limit,
    ...(teamId === undefined ? {} : { teamId }),
    ...(mine ? { holderId: actor.accountId } : {}),
    ...(clock === undefined ? {} : { clock }),
    ...(withinMinutes === undefined ? {} : { before: minutesLater(centre.clock.now(), withinMinutes) }),
  });
  const labels = await openLabels(centre);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      ticketId: row.id,
      label: await labels(row, row.clock),
      state: toState(row.state),
      startedAt: row.startedAt.toISOString(),
      dueAt: notNull(row.dueAt, 'ticket_clock.due_at').toISOString(),
    })),
  );
}

interface OfKind {
  kind: string;
  kindVersion: number;
  category: string;
}

/** What a clock of a ticket is called. */
export async function openLabels({ kept }: Pick<Centre, 'kept'>) {
  return async ({ kind, kindVersion, category }: OfKind, clock: string) => {
    const body = await findKind(kept, kind, kindVersion);
    const own = body ? rulesOf(body, { category }) : [];
    // What came with a merged ticket may be of another kind or category.
    const others = (await listKinds(kept)).flatMap((one) => [
      ...one.clocks,
      ...Object.values(one.categoryClocks).flat(),
    ]);
    const rule = [...own, ...others].find(({ name }) => name === clock);
    return rule?.label ?? (clock === TERM ? termLabel : { zh: clock, en: clock });
  };
}

export async function listRunsFor(centre: Centre, actor: Actor): Promise<Rederivation[]> {
  return (await listRuns(centre.db, actor.provinceId)).map((run) => presentRun(actor, run));
}

/** @throws noSuchRederivation */
export async function readRun(centre: Centre, actor: Actor, id: string): Promise<Rederivation> {
  const run = await findRederivation(centre.db, id);
  if (!run || (run.provinceId !== null && !seesProvince(actor, run.provinceId))) throw noSuchRederivation();
  return presentRun(actor, run);
}

export async function listNotCoveredFor(centre: Centre, actor: Actor) {
  const rows = await countNotCovered(centre.db, actor.provinceId);
  return rows.map(({ missingYear, count }) => ({
    year: notNull(missingYear, 'ticket_clock.missing_year'),
    clocks: count,
  }));
}

/** What a change of this province's calendars or ladders would derive anew; of the actor's where none is named. */
export async function countOpenFor(centre: Centre, actor: Actor, provinceId = actor.provinceId ?? undefined) {
  // Of another province nothing is seen, not even how many.
  if (provinceId !== undefined && !seesProvince(actor, provinceId)) return { tickets: 0, clocks: 0 };
  return countOpenClocks(centre.db, provinceId ?? null);
}

/** The tickets of a run over the whole group are shown to the group's people only. */
function presentRun(actor: Actor, run: RederivationRow): Rederivation {
  const { id, cause, state, about, provinceId, total, done, moved, byClock } = run;
  const samples = actor.provinceId === null || actor.provinceId === provinceId ? run.samples : [];
  const times = { begunAt: run.begunAt.toISOString(), endedAt: run.endedAt?.toISOString() ?? null };
  return { id, cause, about, provinceId, state, total, done, moved, byClock, samples, ...times };
}
