import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { newId } from '../../platform/new-id.ts';
import { storedAs } from '../../platform/stored.ts';
import {
  BeginVisit,
  beginVisit,
  FinishVisit,
  finishVisit,
  ShowPapers,
  showPapers,
  standAtHall,
} from '../../doors/counter/index.ts';
import { centreThen, type Seeding } from './seeding.ts';

const SampleVisit = Type.Object({
  by: Type.String(),
  minutesAgo: Type.Integer({ minimum: 1 }),
  hall: Type.String(),
  city: Type.String(),
  ...Type.Pick(BeginVisit, ['words', 'forAnother']).properties,
  /** The customer's own name is on theirs. */
  papers: Type.Array(
    Type.Object({
      ...Type.Pick(ShowPapers, ['holder', 'kind', 'number']).properties,
      name: Type.Optional(Type.String()),
    }),
  ),
  finished: Type.Optional(
    Type.Object({
      minutesAgo: Type.Integer({ minimum: 1 }),
      ...Type.Pick(FinishVisit, ['result', 'told', 'next', 'hallId']).properties,
    }),
  ),
});
type SampleVisit = Static<typeof SampleVisit>;

const readVisits = storedAs(Type.Array(SampleVisit), 'visits.json');

/** What came to the counters up to now: done there, for another, and sent on to another hall. */
export async function seedVisits(seeding: Omit<Seeding, 'ids'>, file: string): Promise<void> {
  const whole = { ...seeding, ids: new Map<string, string>() };
  for (const visit of readVisits(JSON.parse(await readFile(file, 'utf8')))) await liveThrough(whole, visit);
}

async function liveThrough(seeding: Seeding, visit: SampleVisit): Promise<void> {
  const then = centreThen(seeding, visit.minutesAgo);
  const actor = seeding.person(visit.by);
  const customer = seeding.takeCustomer(visit.city, visit.words ?? visit.hall);
  const key = () => `sample:${newId(then.clock.now())}`;
  await standAtHall(then, actor, visit.hall);
  const { forAnother, words = visit.hall, papers, finished } = visit;
  const contactId = await beginVisit(then, actor, { key: key(), customerId: customer.id, forAnother, words });
  for (const { name = customer.name, ...shown } of papers)
    await showPapers(then, actor, contactId, { key: key(), ...shown, name, originalSeen: true });
  if (!finished) return;
  const { minutesAgo, ...said } = finished;
  await finishVisit(centreThen(seeding, minutesAgo), actor, contactId, { key: key(), ...said });
}
