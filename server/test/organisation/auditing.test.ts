import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { seen } from '../help/excel-files.ts';
import { findPerson, takeIn } from '../help/organisation/people.ts';
import type { Person } from '../help/person.ts';
import { raiseTicket, readTicket } from '../help/tickets.ts';

let centre: TestCentre;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

interface Entry {
  id: number;
  at: string;
  what: string;
  did: { zh: string; en: string };
  by: { username: string } | null;
  about: Record<string, unknown>;
  names: Record<string, { zh: string; en: string }>;
}
const read = (query: string, who = admin) => who.must(who.get<Entry[]>(`/api/audit?${query}`));
const take = (query: string, who = admin) =>
  centre.app.inject({ url: `/api/audit/export?${query}`, headers: { cookie: who.cookie } });

describe('the audit', () => {
  test('is read whole, a page at a time', async () => {
    const all = await read('limit=500');
    const paged: Entry[] = [];
    for (let before = ''; ; before = `&before=${paged.at(-1)?.id}`) {
      const page = await read(`limit=2${before}`);
      paged.push(...page);
      if (page.length < 2) break;
    }
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test('is narrowed by who, what, when and whom it is about, and says names for ids', async () => {
    const agent = await centre.signIn('agent');
    const ticket = await raiseTicket(agent);
    await readTicket(agent, ticket.id);
    const { id } = await findPerson(admin, 'agent');
    const [entry, ...others] = await read(`accountId=${id}&what=ticket.read&subject=${ticket.id}`);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ by: { username: 'agent' }, did: { zh: '查看工单', en: 'Viewed a ticket' } });
    expect(entry?.names[ticket.id]).toEqual({ zh: ticket.number, en: ticket.number });
    centre.clock.pass({ minutes: 10 });
    const from = centre.clock.now().toISOString();
    await readTicket(agent, ticket.id);
    expect((await read(`subject=${ticket.id}&from=${from}`)).map(({ what }) => what)).toEqual(['ticket.read']);
    expect((await read(`subject=${ticket.id}&to=${from}`)).every(({ at }) => at < from)).toBe(true);
  });

  test("shows a province's administrator what happened in the province", async () => {
    const [own] = await takeIn(centre, admin, { posts: ['administrator'] });
    await (await centre.signIn('agent-js')).get('/api/tickets');
    await own.get('/api/people/01900000-0000-7000-8000-000000000000');
    const seenByOwn = await read('limit=500', own);
    expect(seenByOwn.length).toBeGreaterThan(0);
    expect(seenByOwn.some(({ by }) => by?.username === 'agent-js')).toBe(false);
    expect(await read('provinceId=js', own)).toEqual([]);
    expect(
      (await take('format=csv&language=zh&provinceId=js', own)).payload.split('\r\n').filter(Boolean),
    ).toHaveLength(1);
  });

  test('has words for all that was done here', async () => {
    const words = /[\u4e00-\u9fff]/u;
    const wordless = (await read('limit=500')).filter(({ did }) => !words.test(did.zh)).map(({ what }) => what);
    expect(wordless).toEqual([]);
  });

  test('is taken away as a file, which is on record', async () => {
    const csv = await take('format=csv&language=zh&what=sign-in');
    const lines = csv.payload.split('\r\n').filter(Boolean);
    expect(lines[0]).toContain('时间,姓名,工号');
    expect(lines).toHaveLength(1 + (await read('what=sign-in&limit=500')).length);
    expect(lines[1]).toContain('登录');
    const [last] = await read('what=audit.exported&limit=1');
    expect(last?.about).toMatchObject({ format: 'csv', filter: { what: 'sign-in' } });
    const rows = await seen((await take('format=xlsx&language=en&what=sign-in')).rawPayload);
    expect(rows[0]?.[1]).toBe('Name');
    expect(rows).toHaveLength(lines.length);
    expect((await take('format=csv&language=zh', await centre.signIn('lead'))).statusCode).toBe(403);
  });
});
