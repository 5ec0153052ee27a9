import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Note } from '../../src/casework/notes/note/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Customer } from '../help/customer.ts';
import { newKey, type Person } from '../help/person.ts';
import { pdf, png } from '../help/portal-files.ts';
import { moveTicket, readTicket } from '../help/tickets.ts';
import { openReceiver, type Receiver } from '../help/tmf/event-receiver.ts';
import { at, OtherSystem } from '../help/tmf/other-system.ts';

const MARKER = 'MARKER-只有同事看得到';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let partner: OtherSystem;
let ear: Receiver;
beforeAll(async () => {
  centre = await openCentre();
  [agent, billing] = [await centre.signIn('agent'), await centre.signIn('billing-zj')];
  const admin = await centre.signIn('admin');
  partner = await OtherSystem.withKey(centre, admin);
  ear = await openReceiver();
});
afterAll(async () => {
  await ear?.close();
  await centre?.close();
});

const description: { paths: Record<string, object> } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../openapi.json', import.meta.url)), 'utf8'),
);
const readsBelow = (beginning: string) =>
  Object.entries(description.paths).flatMap(([path, does]) =>
    path.startsWith(beginning) && 'get' in does ? [path] : [],
  );

/** As many bytes as they are sent, whatever they are. */
async function fetchAll(
  paths: readonly string[],
  headers: Record<string, string>,
): Promise<[string, number, Buffer][]> {
  const replies: [string, number, Buffer][] = [];
  for (const url of paths) {
    const reply = await centre.app.inject({ url, headers });
    replies.push([url, reply.statusCode, reply.rawPayload]);
  }
  return replies;
}

test('nothing that a customer or another system can reach holds a word, a file or the name of a file of a note', async () => {
  const who = new Customer(centre);
  const { number } = await who.complain({ phone: '13900007001' });
  const { body: own } = await who.attach(png(), '账单.png', 'image/png');
  const { db } = centre.centre;
  const { id } = await db.selectFrom('ticket').select('id').where('number', '=', number).executeTakeFirstOrThrow();
  for (const version of ['v4', 'v5'] as const) {
    const body = { callback: `${ear.url}/${version}`, ...(version === 'v5' && { '@type': 'Hub' }) };
    expect((await partner.send('POST', `${at[version]}/hub`, body)).status).toBe(201);
  }

  const file = await sendNoteFile(agent, pdf(`/Note (${MARKER})`), `${MARKER}.pdf`);
  const me = await billing.must(billing.get<{ id: string }>('/api/me'));
  const text = `${MARKER} @[${me.id}]`;
  const write = (person: Person, more: object = {}) =>
    person.must(person.post<Note>(`/api/tickets/${id}/notes`, { key: newKey(), text, ...more }));
  const note = await write(agent, { files: [file] });
  await agent.must(agent.send('PUT', `/api/notes/${note.id}`, { text: `${text} ${MARKER}` }));
  let ticket = await moveTicket(billing, await readTicket(billing, id), 'accept');
  ticket = await moveTicket(billing, ticket, 'ask-back', { question: '通话地点？' });
  await write(billing);
  ticket = await moveTicket(agent, ticket, 'answer', { answer: '昌化镇' });
  ticket = await moveTicket(billing, ticket, 'return-result', { result: '已退费', outcome: 'solved' });
  await moveTicket(agent, ticket, 'reply', { reply: '已为您退还' });
  await centre.settle();
  await centre.lookAfter();

  const fill = (attachment: string) => (path: string) =>
    path.replace('{attachmentId}', attachment).replace('{id}', path.includes('attachments/{id}') ? attachment : id);
  const portal = readsBelow('/api/portal').flatMap((path) => [fill(own.id)(path), fill(file)(path)]);
  const tmf = [
    ...readsBelow('/tmf-api'),
    `${at.v4}/troubleTicket`,
    `${at.v5}/troubleTicket`,
    `${at.v4}/troubleTicket/{id}`,
    `${at.v5}/troubleTicket/{id}`,
    `${at.v4}/troubleTicket/{id}/attachment/{attachmentId}`,
  ].flatMap((path) => [fill(own.id)(path), fill(file)(path)]);
  const replies = [
    ...(await fetchAll([...new Set(portal)], { cookie: who.cookie })),
    ...(await fetchAll([...new Set(tmf)], { authorization: `Bearer ${partner.key}` })),
  ];
  const read = replies.filter(([, status]) => status < 300).map(([url]) => url);
  expect(read).toEqual(
    expect.arrayContaining([
      '/api/portal/progress',
      `/api/portal/progress/attachments/${own.id}`,
      `${at.v4}/troubleTicket/${id}`,
      `${at.v5}/troubleTicket/${id}`,
    ]),
  );
  expect(ear.all.length).toBeGreaterThan(3);
  const told = [...replies, ...ear.all.map(({ text: body, path }) => [path, 200, Buffer.from(body)] as const)];
  const holds = (bytes: Buffer) => [MARKER, note.id, file].some((one) => bytes.includes(one));
  expect(told.filter(([, , bytes]) => holds(bytes)).map(([url]) => url)).toEqual([]);
  // Neither without signing in, nor with what a customer or another system signs in by.
  const inside = [`/api/tickets/${id}/notes`, `/api/note-files/${file}`, '/api/me/mentions'];
  const strangers = [{}, { cookie: who.cookie }, { authorization: `Bearer ${partner.key}` }];
  for (const headers of strangers)
    expect((await fetchAll(inside, headers as Record<string, string>)).map(([, status]) => status)).toEqual([
      401, 401, 401,
    ]);
});

async function sendNoteFile(person: Person, bytes: Buffer, name: string): Promise<string> {
  const edge = 'edge-of-a-part';
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  const reply = await centre.app.inject({
    method: 'POST',
    url: `/api/note-files?key=${newKey()}`,
    headers: { cookie: person.cookie, 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
  });
  return reply.json<{ id: string }>().id;
}
