import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import pg from 'pg';
import type { Static } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftCheck } from '../../src/policy/policies/drafts/draft-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { excelType } from '../help/excel-files.ts';
import { longestHoldBesideThreads } from '../help/longest-hold.ts';
import type { Person } from '../help/person.ts';
import { Studio } from '../help/studio.ts';

const HELD_MS = 100;
const SHIPPED = readFileSync(new URL('../../../content/policies/v2-as-revised.dmn', import.meta.url), 'utf8');
const OUTPUTS = [
  'disposition',
  'reason',
  'force',
  'ticketCategory',
  'bossFunction',
  'trainingNeed',
  'mustRecord',
  'script',
];
const SHIPPED_RULES = 45;
const COUNTS = 30;

/** The shipped policy with so many rules more that it has `count`: for each of many types one a number of calls. */
function largePolicy(count: number, version = 'v3'): string {
  const types = Array.from({ length: Math.ceil((count - SHIPPED_RULES) / COUNTS) }, (_, at) => `marketing.offer-${at}`);
  const rules = types.flatMap(rulesOf);
  const named = types.map((type) => `"${type}", `).join('');
  return SHIPPED.replace('id="v2"', `id="${version}"`)
    .replace('"ordinary"</text>', () => `${named}"ordinary"</text>`)
    .replace('<rule id="caller-id-suggestion">', (rule) => rules.join('') + rule);
}

/** The last but one of a type is left out until there are as many as are wanted. */
function rulesOf(type: string): string[] {
  return Array.from({ length: COUNTS }, (_, index) => {
    const calls = index + 1;
    const id = `${type.replace('.', '-')}-call-${calls}`;
    const wanted = [`"${type}"`, 'false', 'true', calls === COUNTS ? `&gt;= ${COUNTS}` : String(calls)];
    const then = [
      calls % 2 === 0 ? '"expert"' : '"suggestion"',
      'null',
      '"may"',
      'null',
      'null',
      'false',
      '[]',
      'null',
    ];
    const inputs = wanted.map((text, at) => `<inputEntry id="${id}-if-${at}"><text>${text}</text></inputEntry>`);
    const outputs = then.map(
      (text, at) => `<outputEntry id="${id}-then-${OUTPUTS[at]}"><text>${text}</text></outputEntry>`,
    );
    const words = `<annotationEntry><text>About this offer: what holds for call number ${calls}.</text></annotationEntry>`;
    return `<rule id="${id}"><description>这项优惠：第 ${calls} 次来电时的处置。</description>${inputs.join('')}${outputs.join('')}${words}</rule>\n`;
  });
}

let centre: TestCentre;
let studio: Studio;
/** Whatever held the others up for longer than it may. */
const tooLong: string[] = [];
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterAll(() => centre?.close());

interface Asked {
  method?: 'GET' | 'POST' | 'PUT';
  /** An Excel file, or what becomes JSON. */
  body?: unknown;
  who?: Person;
}

/** As any program would ask: what the test itself reads and writes of megabytes is not counted in. */
async function ask(url: string, { method = 'GET', body, who = studio.author }: Asked = {}) {
  const payload = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? excelType : 'application/json';
  const headers = { cookie: who.cookie, ...(payload && { 'content-type': type }) };
  const send = () => centre.app.inject({ method, url, headers, ...(payload && { payload }) });
  const began = performance.now();
  let { result, held } = await longestHoldBesideThreads(send);
  const took = performance.now() - began;
  // Collecting what others left behind takes a turn now and then.
  if (method === 'GET' && held >= HELD_MS) ({ result, held } = await longestHoldBesideThreads(send));
  if (process.env['SAY_FIGURES']) console.log(`${method} ${url}: ${Math.round(took)} ms, held ${Math.round(held)} ms`);
  if (held >= HELD_MS) tooLong.push(`${method} ${url}: ${Math.round(held)} ms`);
  return result;
}

/** Facts that each rule alone decides, as its example: one by one over HTTP would take minutes. */
async function addExamples(draftId: string, { unhit }: Static<typeof DraftCheck>): Promise<void> {
  const client = new pg.Client({ connectionString: centre.databaseUrl });
  await client.connect();
  await client.query(
    `insert into policy_draft_example (id, draft_id, name, facts, expect, position)
     select gen_random_uuid(), $1, one ->> 'rule', one -> 'witness',
       jsonb_build_object('status', 'decided', 'rule', one -> 'rule'), 1000 + place
     from jsonb_array_elements($2::jsonb) with ordinality as listed (one, place)`,
    [draftId, JSON.stringify(unhit)],
  );
  await client.end();
}

test('a policy of 3,000 rules is opened, checked, replayed and published, and nobody waits for it', async () => {
  const dmn = largePolicy(3000);
  const begun = await ask('/api/policy-drafts', { method: 'POST', body: { title: '三千条规则', dmn } });
  const { id } = begun.json<{ id: string }>();
  const at = `/api/policy-drafts/${id}`;
  const read = (await ask(at)).json<{ dmn: string }>();
  const changed = read.dmn.replace('第 1 次', '第一次');
  expect((await ask(`${at}/content`, { method: 'PUT', body: { revision: 1, dmn: changed } })).statusCode).toBe(200);
  const checked = (await ask(`${at}/check`)).json<Static<typeof DraftCheck>>();
  expect(checked).toMatchObject({ proven: true, findings: [], missing: ['unhit-rules', 'no-replay'] });
  await addExamples(id, checked);
  expect((await ask(`/api/policy-comparisons?from=v2&to=draft:${id}`)).json()).toMatchObject({ proven: true });
  const file = await ask(`${at}/tables/marketing/excel`);
  const unchanged = { revision: 2, added: [], changed: [], removed: [] };
  const put = { method: 'PUT', body: file.rawPayload } as const;
  expect((await ask(`${at}/tables/marketing/excel?revision=2`, put)).json()).toMatchObject(unchanged);
  expect((await ask(`${at}/dmn`)).rawPayload.length).toBeGreaterThan(3_000_000);
  const asked = { from: 'v2', to: `draft:${id}` };
  expect((await ask('/api/policy-replays', { method: 'POST', body: asked })).statusCode).toBe(201);
  await studio.replay(id);
  const summary = { revision: 2, summary: '三千条' };
  expect((await ask(`${at}/submit`, { method: 'POST', body: summary })).statusCode).toBe(204);
  const { hash, missing } = (await ask(`${at}/check`)).json<Static<typeof DraftCheck>>();
  expect(missing).toEqual([]);
  const body = { hash, revision: 2, reason: '扩充' };
  expect((await ask(`${at}/publish`, { method: 'POST', body, who: studio.approver })).statusCode).toBe(201);
  const facts = { type: 'marketing.offer-7', explained: true, accepted: false, contactsOnMatter: 4 };
  const decided = await ask('/api/decisions', { method: 'POST', body: { facts } });
  expect(decided.json()).toMatchObject({ policy: 'v3', rule: 'marketing-offer-7-call-4' });
  expect((await ask('/api/policies/v3')).json<{ rules: unknown[] }>().rules.length).toBeGreaterThanOrEqual(2990);
  for (const url of ['/api/policies/v3/examples', '/api/matter-types']) await ask(url);
  expect((await ask('/api/policy-drafts', { method: 'POST', body: { title: '再改', from: 'v3' } })).statusCode).toBe(
    201,
  );
  expect(tooLong.splice(0)).toEqual([]);
}, 120_000);

const LARGEST = 9_900_000;
const root = '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="x" name="x" namespace="urn:x">';
const filled = (text: string) => text.repeat(Math.floor(LARGEST / text.length));
const hostile: Record<string, string> = {
  'one long name': `<${'a'.repeat(LARGEST)}`,
  'one long attribute': `${root.slice(0, -1)} label="${'京a'.repeat(LARGEST / 4)}">`,
  'closed tags within tags': `${root}${'<a>'.repeat(LARGEST / 8)}${'</a>'.repeat(LARGEST / 8)}</definitions>`,
  'many rules of nothing': `${root}${filled('<rule id="r"/>')}</definitions>`,
  'many attributes': `${root.slice(0, -1)}${filled(' a="1"')}></definitions>`,
  'a million lines': `${root}${filled('\n')}`,
  escapes: filled('\u0001"'),
};

test.each(Object.keys(hostile))(
  'a DMN file of 10 MB with %s holds nobody up',
  async (kind) => {
    const { id } = await studio.begin();
    const at = `/api/policy-drafts/${id}`;
    const body = { revision: 1, dmn: hostile[kind] ?? '' };
    const imported = await ask(`${at}/import`, { method: 'PUT', body });
    expect(imported.statusCode).toBeLessThan(500);
    // Nobody stands behind it in the queue of what is judged for long.
    expect(imported.json<{ code?: string }>().code).not.toBe('too-hard');
    expect((await ask(`${at}/content`, { method: 'PUT', body })).statusCode).toBeLessThan(500);
    expect((await ask(`${at}/check`)).statusCode).toBeLessThan(500);
    expect(tooLong.splice(0)).toEqual([]);
  },
  120_000,
);

const MEGABYTE = 1024 * 1024;
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const relations = (count: number) =>
  Array.from({ length: count }, (_, at) => `<Relationship Id="r${at}" Type="x/worksheet" Target="sheets/s${at}.xml"/>`);
/** A workbook of sheets that all say this. */
function workbook(count: number, xml: string): Buffer {
  const names = Array.from({ length: count }, (_, at) => `<sheet name="s${at}" r:id="r${at}"/>`).join('');
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook><sheets>${names}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations(count).join('')}</Relationships>`),
  };
  for (let at = 0; at < count; at++) parts[`xl/sheets/s${at}.xml`] = strToU8(xml);
  return Buffer.from(zipSync(parts, { level: 9 }));
}
const cell = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const books: Record<string, () => Buffer> = {
  'zeros packed a thousandfold': () => workbook(1, sheet(cell('0'.repeat(30 * MEGABYTE)))),
  'more than it may unpack to': () => workbook(1, sheet(cell('0'.repeat(200 * MEGABYTE)))),
  'many sheets': () => workbook(400, sheet(cell('x'))),
  'tags within tags': () => workbook(1, `${'<a>'.repeat(4 * MEGABYTE)}`),
  'as many cells as it may have': () => {
    const row = (at: number) =>
      `<row r="${at}">${Array.from({ length: 26 }, (_, c) => `<c r="${String.fromCodePoint(65 + c)}${at}"><v>1</v></c>`).join('')}</row>`;
    return workbook(1, sheet(Array.from({ length: 9990 }, (_, at) => row(at + 1)).join('')));
  },
};

test.each(Object.keys(books))(
  'an Excel file with %s holds nobody up',
  async (kind) => {
    const body = books[kind]?.() ?? Buffer.alloc(0);
    const { id } = await studio.begin();
    const { statusCode } = await ask(`/api/policy-drafts/${id}/tables/gate/excel?revision=1`, { method: 'PUT', body });
    expect([400, 413]).toContain(statusCode);
    expect(tooLong.splice(0)).toEqual([]);
  },
  120_000,
);
