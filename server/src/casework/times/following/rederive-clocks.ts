import { newId } from '../../../platform/new-id.ts';
import { type OnDue, setTimer } from '../../../platform/timers.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { lockTicket } from '../../tickets/index.ts';
import { clocksRederived } from '../clocks/announcements.ts';
import type { ClockMove } from '../clocks/clock-contract.ts';
import { listClockRows } from '../clocks/clock-store.ts';
import { compareClocks, countMoves } from '../clocks/compare-clocks.ts';
import { updateClocks } from './follow-clocks.ts';
import {
  findRederivation,
  listOpenAfter,
  listWithoutClocksAfter,
  type NewRederivation,
  type RederivationRow,
  saveProgress,
  saveRederivation,
} from '../clocks/rederivation-store.ts';

export const REDERIVE_TIMER = 'rederive-clocks';
const BATCH = 50;
const SAMPLES = 100;

/** A calendar or a ladder changed: every open clock it may concern is derived anew, in batches. Heard twice, done once. */
export async function beginRederivation(
  centre: Centre,
  change: Omit<NewRederivation, 'id' | 'begunAt'>,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const id = newId(work.now);
    if (!(await saveRederivation(work.db, { ...change, id, begunAt: work.now }))) return;
    await setRun(work, id);
  });
}

async function setRun(work: Work, id: string): Promise<void> {
  await setTimer(work.db, { key: `rederive:${id}`, kind: REDERIVE_TIMER, dueAt: work.now, about: { id } });
}

/** One batch; the timer that is set again carries it on, in whichever process, after whatever restart. */
export const rederiveBatch: OnDue = async (work, { about }) => {
  const run = await findRederivation(work.db, about['id'] ?? '');
  if (!run || run.state === 'done') return;
  const tickets = await listNext(work, run);
  const moves: ClockMove[] = [];
  for (const ticket of tickets) moves.push(...(await rederiveTicket(work, ticket)));
  const ended = tickets.length < BATCH;
  await noteBatch(work, run, { done: tickets.length, upTo: tickets.at(-1)?.id ?? run.upTo, moves, ended });
  if (!ended) await setRun(work, run.id);
};

function listNext({ db }: Work, { cause, provinceId, upTo }: RederivationRow) {
  // Begun by migration 0046.
  if (cause === 'older-tickets') return listWithoutClocksAfter(db, upTo, BATCH);
  return listOpenAfter(db, provinceId, upTo, BATCH);
}

async function rederiveTicket(work: Work, ticket: { id: string; number: string }): Promise<ClockMove[]> {
  // Waits for whoever moves it just now: they may have derived by what held before.
  await lockTicket(work.db, ticket.id);
  const before = await listClockRows(work.db, ticket.id);
  await updateClocks(work, ticket.id);
  return compareClocks(ticket, before, await listClockRows(work.db, ticket.id));
}

interface Batch {
  done: number;
  upTo: string | null;
  moves: readonly ClockMove[];
  ended: boolean;
}

async function noteBatch(work: Work, run: RederivationRow, { done, upTo, moves, ended }: Batch): Promise<void> {
  await saveProgress(work.db, run.id, {
    state: ended ? 'done' : 'running',
    done: run.done + done,
    moved: run.moved + moves.length,
    upTo,
    byClock: countMoves(run.byClock, moves),
    samples: [...run.samples, ...moves].slice(0, SAMPLES),
    endedAt: ended ? work.now : null,
  });
  work.announce(clocksRederived, { id: run.id }, ['everyone']);
}
