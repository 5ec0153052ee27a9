import { type Static, Type } from 'typebox';
import { secondsLater } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import { lockLife, makeMoveOf, raiseTicket } from '../../casework/tickets/index.ts';

const By = { by: Type.String(), minutesAgo: Type.Integer({ minimum: 1 }) };
export const SampleMove = Type.Union([
  Type.Object({ verb: Type.Literal('accept'), ...By }),
  Type.Object({ verb: Type.Literal('ask-back'), ...By, question: Type.String() }),
  Type.Object({ verb: Type.Literal('return-result'), ...By, result: Type.String(), outcome: Type.String() }),
  Type.Object({ verb: Type.Literal('reply'), ...By, reply: Type.String(), outcome: Type.String() }),
  Type.Object({ verb: Type.Literal('close'), ...By }),
]);
export type SampleMove = Static<typeof SampleMove>;

export const SampleTicket = Type.Object({
  minutesAgo: Type.Integer({ minimum: 1 }),
  raisedBy: Type.String(),
  city: Type.String(),
  kind: Type.String(),
  category: Type.String(),
  severity: Type.Union([Type.Literal('normal'), Type.Literal('high'), Type.Literal('urgent')]),
  summary: Type.String(),
  form: Type.Record(Type.String(), Type.String()),
  moves: Type.Array(SampleMove),
});
export type SampleTicket = Static<typeof SampleTicket>;

/** Ids of the sample people by username. */
export type People = ReadonlyMap<string, string>;

/** Customers of the history, each given out once. */
export function customersIn(customers: readonly CustomerRow[]): (city: string, what: string) => CustomerRow {
  const left = [...customers];
  return (city, what) => {
    const place = left.findIndex(({ cityId }) => cityId === city);
    const [customer] = place === -1 ? [] : left.splice(place, 1);
    if (!customer) throw new RangeError(`no customer of ${city} is left for "${what}"`);
    return customer;
  };
}

/** @returns the id of the ticket */
export async function raiseThen(
  work: Work,
  people: People,
  wanted: SampleTicket,
  { id, provinceId, cityId }: CustomerRow,
): Promise<string> {
  const { minutesAgo, raisedBy, moves: _, city: __, ...rest } = wanted;
  const then = ago(work, minutesAgo);
  const { ticketId } = await raiseTicket(then, actorOf(people, raisedBy), {
    ...rest,
    key: `sample:${newId(then.now)}`,
    matterId: null,
    contactId: null,
    customer: { id, provinceId, cityId },
    recorded: {},
    insisted: false,
    reopensId: null,
    pointedToId: null,
    place: wanted.form['place'] ?? null,
    wayIn: 'hotline',
  });
  return ticketId;
}

export async function moveThen(work: Work, people: People, ticketId: string, move: SampleMove): Promise<void> {
  const { verb, by, minutesAgo, ...said } = move;
  const then = ago(work, minutesAgo);
  await makeMoveOf(then, actorOf(people, by), await lockLife(then, null, ticketId), verb, { said });
}

export const ago = (work: Work, minutes: number): Work => ({ ...work, now: secondsLater(work.now, -60 * minutes) });

export function actorOf(people: People, username: string): { accountId: string } {
  const accountId = people.get(username);
  if (accountId === undefined) throw new RangeError(`${username} is none of the sample people`);
  return { accountId };
}
