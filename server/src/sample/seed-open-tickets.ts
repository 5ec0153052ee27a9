import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { secondsLater } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { Work } from '../platform/work.ts';
import type { CustomerRow } from '../foundation/customers/index.ts';
import { lockLife, makeMoveOf, raiseTicket } from '../casework/tickets/index.ts';

const By = { by: Type.String(), minutesAgo: Type.Integer({ minimum: 1 }) };
const Move = Type.Union([
  Type.Object({ verb: Type.Literal('accept'), ...By }),
  Type.Object({ verb: Type.Literal('ask-back'), ...By, question: Type.String() }),
  Type.Object({ verb: Type.Literal('return-result'), ...By, result: Type.String(), outcome: Type.String() }),
]);
type Move = Static<typeof Move>;

const OpenTicket = Type.Object({
  minutesAgo: Type.Integer({ minimum: 1 }),
  raisedBy: Type.String(),
  city: Type.String(),
  kind: Type.String(),
  category: Type.String(),
  severity: Type.Union([Type.Literal('normal'), Type.Literal('high'), Type.Literal('urgent')]),
  summary: Type.String(),
  form: Type.Record(Type.String(), Type.String()),
  moves: Type.Array(Move),
});
type OpenTicket = Static<typeof OpenTicket>;

/**
 * The work of the hours before now: tickets that wait, are in hand, were asked back or have a result. Their lives are the
 * ordinary ones, lived at the times they say, so their clocks run. Customers are taken from the history's, one each.
 */
export async function seedOpenTickets(
  work: Work,
  people: ReadonlyMap<string, string>,
  customers: readonly CustomerRow[],
  file: string,
): Promise<void> {
  const wanted = Value.Parse(Type.Array(OpenTicket), JSON.parse(await readFile(file, 'utf8')));
  const left = [...customers];
  for (const one of wanted) {
    const place = left.findIndex(({ cityId }) => cityId === one.city);
    const [customer] = place === -1 ? [] : left.splice(place, 1);
    if (!customer) throw new RangeError(`no customer of ${one.city} is left for "${one.summary}"`);
    await liveThrough(work, people, one, customer);
  }
}

async function liveThrough(
  work: Work,
  people: ReadonlyMap<string, string>,
  wanted: OpenTicket,
  { id, provinceId, cityId }: CustomerRow,
): Promise<void> {
  const { minutesAgo, raisedBy, moves, city: _, ...rest } = wanted;
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
  for (const move of moves) await doMove(ago(work, move.minutesAgo), people, ticketId, move);
}

async function doMove(work: Work, people: ReadonlyMap<string, string>, ticketId: string, move: Move): Promise<void> {
  const { verb, by, minutesAgo: _, ...said } = move;
  await makeMoveOf(work, actorOf(people, by), await lockLife(work, null, ticketId), verb, { said });
}

const ago = (work: Work, minutes: number): Work => ({ ...work, now: secondsLater(work.now, -60 * minutes) });

function actorOf(people: ReadonlyMap<string, string>, username: string): { accountId: string } {
  const accountId = people.get(username);
  if (accountId === undefined) throw new RangeError(`${username} is none of the sample people`);
  return { accountId };
}
