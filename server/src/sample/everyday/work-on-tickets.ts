import { newId } from '../../platform/new-id.ts';
import { inOneWork } from '../../platform/work.ts';
import { writeNote } from '../../casework/notes/index.ts';
import { breakPromise, keepPromise, makePromise, withdrawPromise } from '../../casework/promises/index.ts';
import { acknowledgeEscalation, listEscalations } from '../../casework/times/index.ts';
import { actorOf, ago, moveThen, raiseThen } from './live-through.ts';
import type { Acknowledged, Everyday, Noted, Promised } from './everyday.ts';
import { centreThen, type Deed, idIn, type Seeding } from './seeding.ts';

/** A ticket’s life, each step a work of its own: so its deadlines are looked at in between, as they were then. */
export function livesOf(seeding: Seeding, { name, ...wanted }: Everyday['tickets'][number]): Deed[] {
  const { people, takeCustomer, ids } = seeding;
  const raise = async () => {
    const customer = takeCustomer(wanted.city, wanted.summary);
    const at = { ...wanted, minutesAgo: 0 };
    const id = await inOneWork(centreThen(seeding, wanted.minutesAgo), (work) => raiseThen(work, people, at, customer));
    ids.set(name, id);
  };
  const moves = wanted.moves.map((move) => ({
    minutesAgo: move.minutesAgo,
    act: () =>
      inOneWork(centreThen(seeding, move.minutesAgo), (work) =>
        moveThen(work, people, idIn(seeding, name), { ...move, minutesAgo: 0 }),
      ),
  }));
  return [{ minutesAgo: wanted.minutesAgo, act: raise }, ...moves];
}

/** What this person was told of the ticket and nobody acknowledged: the newest. */
export async function acknowledgeThen(seeding: Seeding, { ticket, by, minutesAgo, note }: Acknowledged): Promise<void> {
  const then = centreThen(seeding, minutesAgo);
  const { accountId } = actorOf(seeding.people, by);
  const filter = { ticketId: idIn(seeding, ticket), accountId, waiting: true, limit: 1 };
  const [told] = await listEscalations(then.db, filter);
  if (!told) throw new RangeError(`${by} was told nothing of ${ticket}`);
  await acknowledgeEscalation(then, seeding.person(by), told.id, note);
}

const ends = { keep: keepPromise, break: breakPromise, withdraw: withdrawPromise } as const;

export function promisesOf(seeding: Seeding, wanted: Promised): Deed[] {
  const { ticket, by, minutesAgo, dueMinutesAgo, end, ...promised } = wanted;
  let id = '';
  const make = async () => {
    const then = centreThen(seeding, minutesAgo);
    const dueAt = ago(seeding.work, dueMinutesAgo).now.toISOString();
    const asked = { key: `sample:${newId(then.clock.now())}`, ...promised, dueAt, ticketId: idIn(seeding, ticket) };
    id = await makePromise(then, seeding.person(by), asked);
  };
  const settled = end && {
    minutesAgo: end.minutesAgo,
    act: () => ends[end.how](centreThen(seeding, end.minutesAgo), seeding.person(end.by), id, end.note),
  };
  return [{ minutesAgo, act: make }, ...(settled ? [settled] : [])];
}

export async function noteThen(seeding: Seeding, { ticket, by, minutesAgo, text }: Noted): Promise<void> {
  const then = centreThen(seeding, minutesAgo);
  const mentioning = text.replaceAll(
    /@\[([\w-]+)\]/gu,
    (_, who: string) => `@[${actorOf(seeding.people, who).accountId}]`,
  );
  const note = { key: `sample:${newId(then.clock.now())}`, text: mentioning };
  await writeNote(then, seeding.person(by), { ticketId: idIn(seeding, ticket) }, note);
}
