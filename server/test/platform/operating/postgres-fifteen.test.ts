import pg from 'pg';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { ensureDatabase } from '../../../../tools/postgres/ensure-database.mjs';
import type { ListedTicket } from '../../../src/casework/lists/pages/contract.ts';
import { foldWords } from '../../../src/platform/text/fold-words.ts';
import { openServer } from '../../../src/open-server.ts';
import { handMovedClock, openCentre, openCentreOn, settingsFor, type TestCentre } from '../../help/centre.ts';
import { connectToServer, databasePrefix, dropDatabase, makeOwnDatabase, urlOf } from '../../help/own-database.ts';
import { openRewritingProxy } from '../../help/database/rewriting-proxy.ts';
import { findFifteen, type OwnServer, startOwnServer } from '../../help/database/own-server.ts';
import { listTickets, moveTicket, raiseTicket } from '../../help/tickets.ts';

let server: OwnServer | undefined;
let missing = '';
let centre: TestCentre;
let usual: TestCentre;
beforeAll(async () => {
  const found = findFifteen();
  if ('missing' in found) {
    ({ missing } = found);
    process.stderr.write(`\nLEFT OUT: ${missing}\n`);
    return;
  }
  server = await startOwnServer(found.programs);
  await ensureDatabase(server.urlOf('jieyi'));
  [centre, usual] = await Promise.all([openCentreOn(server.urlOf('jieyi')), openCentre()]);
}, 180_000);
afterAll(async () => {
  await centre?.close();
  await usual?.close();
  await server?.stop();
});

const unlessMissing = (context: TestContext) => context.skip(missing !== '', missing);

test('a call is taken, decided and acted on', async (context) => {
  unlessMissing(context);
  const agent = await centre.signIn('agent');
  const contactId = await agent.takeCall('unsubscribe-found', 'sp.unsubscribe');
  expect((await agent.verify(contactId, '601479')).body).toMatchObject({ passed: true });
  expect((await agent.resolution(contactId)).decision.answer).toMatchObject({ disposition: 'self-handle' });
  expect((await agent.act(contactId, 'self-handle')).status).toBe(200);
  await centre.settle();
  expect((await agent.resolution(contactId)).acts).toMatchObject([{ state: 'done', result: { bossFunction: '2870' } }]);
  await agent.must(agent.post(`/api/contacts/${contactId}/close`));
}, 60_000);

test('a ticket is raised, moved and found, by words in any width and case', async (context) => {
  unlessMissing(context);
  const [agent, billing] = [await centre.signIn('agent'), await centre.signIn('billing-zj')];
  const raised = await raiseTicket(agent, { summary: '昆仑彩铃包月被重复扣取，机型ＺＥＴＡ-9Pro，ÉCOLE' });
  const accepted = await moveTicket(billing, raised, 'accept');
  expect(accepted.stage).not.toBe(raised.stage);
  for (const words of ['昆仑彩铃', 'zeta', 'école']) {
    const found = await agent.must(agent.get<ListedTicket[]>(`/api/tickets?search=${encodeURIComponent(words)}`));
    expect({ words, found: found.map(({ number }) => number) }).toEqual({ words, found: [raised.number] });
  }
});

test('words are folded by the database as they are by us', async (context) => {
  unlessMissing(context);
  const said = ['ＶｏＷｉＦｉ 开通', 'ÄÖÜ ŁÓDŹ ΣΟΦΌΣ ДЖ', 'İstanbul', '退款，申请！', '𠮷野家'];
  const folded = await foldAt(centre, said);
  expect(folded).toEqual(said.map((one) => foldWords(one)));
  expect(folded).toEqual(await foldAt(usual, said));
});

async function foldAt({ databaseUrl }: TestCentre, said: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ folded: string }>(
    'select ticket_fold(one) as folded from unnest($1::text[]) with ordinality as said (one, at) order by at',
    [said],
  );
  await client.end();
  return rows.map(({ folded }) => folded);
}

test('lists stand in the same order as on the bundled PostgreSQL', async (context) => {
  unlessMissing(context);
  const read = async (one: TestCentre) => {
    const [admin, lead] = [await one.signIn('admin'), await one.signIn('lead')];
    const people = await admin.must(admin.get<{ username: string }[]>('/api/accounts'));
    const holders = await lead.must(lead.get<{ name: { zh: string } }[]>('/api/ticket-holders'));
    const stages = (await listTickets(lead, 'sort=raised&raisedTo=2026-03-02T01:59:00Z')).map(({ summary }) => summary);
    return { people: people.map(({ username }) => username), holders: holders.map(({ name }) => name.zh), stages };
  };
  expect(await read(centre)).toEqual(await read(usual));
  const { people, holders } = await read(centre);
  expect(people.length).toBeGreaterThan(10);
  expect(new Set(holders).size).toBeGreaterThan(3);
});

test('an older one is refused in plain words before anything is changed, by the server and before a database is made', async () => {
  const empty = await makeOwnDatabase('older');
  const older = await openRewritingProxy(empty.url, '18000', '14001');
  await expect(openServer(settingsFor(older.url), handMovedClock())).rejects.toThrow(
    /^This is PostgreSQL 14\.\d+, and Jieyi needs PostgreSQL 15 to 18\. Nothing was changed\.$/mu,
  );
  const absent = older.url.replace('older', 'not_there');
  await expect(ensureDatabase(absent)).rejects.toThrow(/This is PostgreSQL 14.*Nothing was changed/u);
  await older.close();
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  const { rows } = await client.query(
    `select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace) as tables,
      (select count(*)::int from pg_database where datname like '%not_there%') as databases`,
  );
  await client.end();
  await empty.drop();
  expect(rows).toEqual([{ tables: 0, databases: 0 }]);
});

test('a database that cannot keep Chinese is refused in plain words', async () => {
  const admin = await connectToServer();
  const name = `${databasePrefix()}latin_${process.pid}`;
  await admin.query(`create database "${name}" encoding 'LATIN1' locale_provider libc locale 'C' template template0`);
  await admin.end();
  await expect(openServer(settingsFor(urlOf(name)), handMovedClock())).rejects.toThrow(/kept as LATIN1.*needs UTF8/u);
  await dropDatabase(name);
});
