import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import { lookForPileUps, RaiseEscalated, raiseEscalatedIn, savePastAlert } from '../../casework/areas/index.ts';
import {
  answerAllIn,
  beginReply,
  listUntoldOf,
  openIn,
  OpenMassFault,
  ReplyToAll,
  tellIn,
  TellCustomer,
} from '../../casework/outages/index.ts';
import { actorOf, ago, moveThen, type People, raiseThen, SampleMove, SampleTicket } from '../everyday/live-through.ts';

const Minutes = Type.Integer();
const Outage = Type.Object({
  minutesAgo: Minutes,
  province: Type.String(),
  openedBy: Type.String(),
  sinceMinutesAgo: Minutes,
  /** Negative: it lies ahead. */
  expectedMinutesAgo: Minutes,
  city: Type.String(),
  ...Type.Pick(OpenMassFault, ['summary', 'category', 'categories', 'kinds', 'placeWords', 'words']).properties,
  reply: Type.Optional(
    Type.Object({ by: Type.String(), minutesAgo: Minutes, ...Type.Omit(ReplyToAll, ['key']).properties }),
  ),
  told: Type.Optional(
    Type.Array(Type.Object({ by: Type.String(), minutesAgo: Minutes, ...Type.Pick(TellCustomer, ['how']).properties })),
  ),
});
type Outage = Static<typeof Outage>;

const PastAlert = Type.Object({
  province: Type.String(),
  city: Type.String(),
  about: Type.String(),
  raisedMinutesAgo: Minutes,
  endedMinutesAgo: Minutes,
  complaints: Type.Integer(),
  usual: Type.Number(),
  weeks: Type.Integer(),
  chance: Type.Number(),
  by: Type.String(),
  note: Type.String(),
});
type PastAlert = Static<typeof PastAlert>;

const Escalated = Type.Object({
  minutesAgo: Minutes,
  by: Type.String(),
  city: Type.String(),
  ...Type.Pick(RaiseEscalated, ['source', 'sourceNumber', 'category', 'summary']).properties,
  moves: Type.Array(SampleMove),
});
type Escalated = Static<typeof Escalated>;

const AreaWork = Type.Object({
  tickets: Type.Array(SampleTicket),
  outages: Type.Array(Outage),
  alerts: Type.Array(PastAlert),
  escalated: Type.Array(Escalated),
  /** When somebody looked what piles up. */
  looks: Type.Array(Minutes),
});

interface Seeding {
  work: Work;
  people: People;
  takeCustomer: (city: string, what: string) => CustomerRow;
}

interface Deed {
  minutesAgo: number;
  act: () => Promise<unknown>;
}

/** As long as the work of the area takes to look back on. */
const ALERT_HOURS = 6;

/**
 * What the areas had to do with: outages replied to and going on, complaints that pile up and piled up, and some that went
 * past us. All of it happens in the order of its times, so tickets go under the outage that was open when they were raised.
 */
export async function seedAreaWork(seeding: Seeding, file: string): Promise<void> {
  const { work } = seeding;
  const wanted = Value.Parse(AreaWork, JSON.parse(await readFile(file, 'utf8')));
  for (const alert of wanted.alerts) await pileUpThen(seeding, alert);
  const deeds = [
    ...wanted.tickets.flatMap((one) => livesOf(seeding, one)),
    ...wanted.escalated.flatMap((one) => livesOfEscalated(seeding, one)),
    ...wanted.outages.flatMap((one) => livesOfOutage(seeding, one)),
    ...wanted.looks.map((minutesAgo) => ({ minutesAgo, act: () => lookForPileUps(ago(work, minutesAgo)) })),
  ];
  for (const { act } of deeds.toSorted((one, other) => other.minutesAgo - one.minutesAgo)) await act();
}

function livesOf({ work, people, takeCustomer }: Seeding, wanted: SampleTicket): Deed[] {
  let id = '';
  const raise = async () => {
    id = await raiseThen(work, people, wanted, takeCustomer(wanted.city, wanted.summary));
  };
  const moves = wanted.moves.map((move) => ({
    minutesAgo: move.minutesAgo,
    act: () => moveThen(work, people, id, move),
  }));
  return [{ minutesAgo: wanted.minutesAgo, act: raise }, ...moves];
}

function livesOfEscalated({ work, people, takeCustomer }: Seeding, wanted: Escalated): Deed[] {
  let id = '';
  const raise = async () => {
    const then = ago(work, wanted.minutesAgo);
    const customer = takeCustomer(wanted.city, wanted.summary);
    const { minutesAgo: _, by, city: __, moves: ___, ...told } = wanted;
    const asked = { key: `sample:${newId(then.now)}`, ...told };
    const actor = { ...actorOf(people, by), provinceId: customer.provinceId };
    id = (await raiseEscalatedIn(then, actor, asked, customer)).ticketId;
  };
  const moves = wanted.moves.map((move) => ({
    minutesAgo: move.minutesAgo,
    act: () => moveThen(work, people, id, move),
  }));
  return [{ minutesAgo: wanted.minutesAgo, act: raise }, ...moves];
}

function livesOfOutage({ work, people }: Seeding, wanted: Outage): Deed[] {
  const { province: provinceId, reply, told = [] } = wanted;
  let faultId = '';
  let replyId = '';
  const by = (username: string) => ({ ...actorOf(people, username), provinceId });
  const open = async () => {
    const then = ago(work, wanted.minutesAgo);
    faultId = await openIn(then, by(wanted.openedBy), toOpen(work, wanted));
  };
  const answer = async ({ minutesAgo, by: who, ...words }: NonNullable<typeof reply>) => {
    const then = ago(work, minutesAgo);
    const asked = { key: `sample:${newId(then.now)}`, ...words };
    replyId = await beginReply(then, by(who), { ticketId: faultId, provinceId }, asked);
    await answerAllIn(then, replyId);
  };
  const tell = async ({ minutesAgo, by: who, how }: (typeof told)[number]) => {
    const [messageId] = await listUntoldOf(work.db, replyId, 1);
    if (messageId !== undefined) await tellIn(ago(work, minutesAgo), by(who), { faultId, messageId }, { how });
  };
  return [
    { minutesAgo: wanted.minutesAgo, act: open },
    ...(reply ? [{ minutesAgo: reply.minutesAgo, act: () => answer(reply) }] : []),
    ...told.map((one) => ({ minutesAgo: one.minutesAgo, act: () => tell(one) })),
  ];
}

function toOpen(work: Work, wanted: Outage): OpenMassFault {
  const { minutesAgo: _, province, openedBy: __, reply: ___, told: ____, city: cityId, ...rest } = wanted;
  const { sinceMinutesAgo, expectedMinutesAgo, ...words } = rest;
  const at = (minutes: number) => ago(work, minutes).now.toISOString();
  const times = { since: at(sinceMinutesAgo), expectedAt: at(expectedMinutesAgo) };
  return { key: `sample:${newId(work.now)}`, province, cityId, ...words, ...times };
}

async function pileUpThen({ work, people }: Seeding, wanted: PastAlert): Promise<void> {
  const { province: provinceId, city: cityId, raisedMinutesAgo, endedMinutesAgo, by, ...rest } = wanted;
  const raisedAt = ago(work, raisedMinutesAgo).now;
  const endedAt = ago(work, endedMinutesAgo).now;
  const acknowledged = {
    acknowledgedBy: actorOf(people, by).accountId,
    acknowledgedAt: ago(work, raisedMinutesAgo - 6).now,
  };
  const times = { hours: ALERT_HOURS, raisedAt, lookedAt: endedAt, endedAt };
  await savePastAlert(work.db, { id: newId(raisedAt), provinceId, cityId, ...rest, ...times, ...acknowledged });
}
