import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Colleague, MentionPage, Note, NoteFile } from '../../src/casework/notes/note/contract.ts';
import { noteChanged } from '../../src/casework/notes/index.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person, type Reply } from '../help/person.ts';
import { jpeg, zip } from '../help/portal-files.ts';
import { raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let service: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  service = await centre.signIn('service-zj');
});
afterAll(() => centre?.close());

type Told<T> = T & { code?: string };

const write = (who: Person, ticketId: string, text: string, more: object = {}) =>
  who.post<Told<Note>>(`/api/tickets/${ticketId}/notes`, { key: newKey(), text, ...more });
const notesOf = (who: Person, ticketId: string) => who.must(who.get<Note[]>(`/api/tickets/${ticketId}/notes`));
const idOf = async (who: Person) => (await who.must(who.get<{ id: string }>('/api/me'))).id;
const mentionsOf = (who: Person, query = '') => who.must(who.get<MentionPage>(`/api/me/mentions${query}`));

async function sendFile(who: Person, file: Buffer, name: string): Promise<Reply<Told<NoteFile>>> {
  const edge = 'edge-of-a-part';
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`;
  const reply = await centre.app.inject({
    method: 'POST',
    url: `/api/note-files?key=${newKey()}`,
    headers: { cookie: who.cookie, 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${edge}--\r\n`)]),
  });
  return { status: reply.statusCode, body: reply.json() };
}

describe('a note on a ticket', () => {
  test('is written once however often it is sent, read by its province, and heard of by screens', async () => {
    const { id } = await raiseTicket(agent);
    const key = newKey();
    const [one, other] = [
      await write(agent, id, '  客户情绪激动，请优先 ', { key }),
      await write(agent, id, '改', { key }),
    ];
    expect([one.status, other.body.id]).toEqual([201, one.body.id]);
    expect(await notesOf(billing, id)).toMatchObject([
      { text: '客户情绪激动，请优先', by: { name: { zh: '林晓彤' } }, editedAt: null, editableUntil: null },
    ]);
    const js = await centre.signIn('agent-js');
    expect((await js.get(`/api/tickets/${id}/notes`)).status).toBe(404);
    expect((await write(js, id, '看得到吗')).status).toBe(404);
    const told = await centre.centre.db
      .selectFrom('event')
      .select(['about', 'audience'])
      .where('name', '=', noteChanged.name)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(told.about).toEqual({ noteId: one.body.id, ticketId: id });
    expect(told.audience).toEqual(
      expect.arrayContaining([`account:${await idOf(agent)}`, 'team:zj-billing', 'gathered:province:zj']),
    );
  });

  test('is as long as 2,000 characters that people see, a mention counted as the name', async () => {
    const { id } = await raiseTicket(agent);
    const named = `@[${await idOf(billing)}]`;
    expect((await write(agent, id, `${'👨‍👩‍👧'.repeat(1996)}${named}`)).status).toBe(201);
    expect((await write(agent, id, `${'好'.repeat(1997)}${named}`)).body.code).toBe('note-too-long');
    expect((await write(agent, id, '  ')).status).toBe(400);
  });

  test('is edited by its author for five minutes, and what it said stays with it', async () => {
    const { id } = await raiseTicket(agent);
    const { body } = await write(agent, id, '已回电');
    const edit = (who: Person, text: string) => who.send<Told<Note>>('PUT', `/api/notes/${body.id}`, { text });
    expect(body.editableUntil).not.toBeNull();
    expect((await edit(billing, '未回电')).body.code).toBe('note-not-yours');
    centre.clock.pass({ minutes: 4 });
    expect((await edit(agent, '已回电，客户未接')).status).toBe(200);
    expect(await notesOf(billing, id)).toMatchObject([
      { text: '已回电，客户未接', editedAt: centre.clock.now().toISOString(), former: [{ text: '已回电' }] },
    ]);
    centre.clock.pass({ minutes: 1 });
    expect((await edit(agent, '再改')).body.code).toBe('note-settled');
  });

  test('takes up to five files, judged as customers’ are and read by whoever may read the ticket', async () => {
    const { id } = await raiseTicket(agent);
    const { body: file } = await sendFile(agent, jpeg({ place: '30.2741N' }), '截图.jpg');
    expect((await sendFile(agent, zip, 'x.jpg')).body.code).toBe('attachment-not-taken');
    expect((await billing.get(`/api/note-files/${file.id}`)).status).toBe(404);
    expect((await write(billing, id, '借用', { files: [file.id] })).body.code).toBe('no-such-note-file');
    expect((await write(agent, id, '见截图', { files: [file.id] })).body.files).toMatchObject([{ name: '截图.jpg' }]);
    expect((await write(agent, id, '再用', { files: [file.id] })).body.code).toBe('no-such-note-file');
    const reply = await centre.app.inject({
      url: `/api/note-files/${file.id}`,
      headers: { cookie: billing.cookie },
    });
    expect([reply.statusCode, reply.rawPayload.includes('30.2741N')]).toEqual([200, false]);
    expect(reply.headers['content-disposition']).toMatch(/^attachment;/u);
    const js = await centre.signIn('agent-js');
    expect((await js.get(`/api/note-files/${file.id}`)).status).toBe(404);
    const { body: left } = await sendFile(agent, jpeg(), '没用上.jpg');
    centre.clock.pass({ days: 2 });
    await centre.lookAfter();
    agent = await centre.signIn('agent');
    billing = await centre.signIn('billing-zj');
    service = await centre.signIn('service-zj');
    expect((await agent.get(`/api/note-files/${left.id}`)).status).toBe(404);
    expect((await agent.get(`/api/note-files/${file.id}`)).status).toBe(200);
  });
});

describe('a mention', () => {
  test('offers those who may read the ticket, by a part of their name', async () => {
    const { id } = await raiseTicket(agent);
    const named = (text: string) =>
      agent.must(agent.get<Colleague[]>(`/api/tickets/${id}/colleagues?named=${encodeURIComponent(text)}`));
    expect((await named('晓岚')).map(({ name }) => name.zh)).toEqual(['方晓岚']);
    const everybody = await named('');
    expect(everybody.map(({ id: one }) => one)).not.toContain(await idOf(agent));
    const admin = await centre.signIn('admin');
    const refused = await write(agent, id, `@[${await idOf(admin)}] 请看`);
    expect([refused.status, refused.body.code]).toEqual([400, 'cannot-be-mentioned']);
  });

  test('tells whom it names, unread ones first, by pages, until they open the ticket', async () => {
    const [first, second] = [await raiseTicket(agent), await raiseTicket(agent)];
    const before = (await mentionsOf(service)).unread;
    const named = `@[${await idOf(service)}]`;
    await write(agent, first.id, `${named} 请看`);
    const { body: note } = await write(agent, second.id, '请复核');
    await agent.must(agent.send('PUT', `/api/notes/${note.id}`, { text: `${named} 请复核，${named} 急` }));
    const page = await mentionsOf(service, '?limit=1');
    expect(page).toMatchObject({ unread: before + 2, mentions: [{ noteId: note.id, ticket: { id: second.id } }] });
    const next = await mentionsOf(service, `?limit=1&after=${page.next}`);
    expect(next.mentions).toMatchObject([{ ticket: { id: first.id }, readAt: null }]);
    await service.must(service.post('/api/me/mentions/read', { ticketId: second.id }));
    const [unread, read] = (await mentionsOf(service)).mentions;
    expect([unread?.ticket?.id, read?.noteId, read?.readAt === null]).toEqual([first.id, note.id, false]);
    expect((await mentionsOf(service)).unread).toBe(before + 1);
    expect((await mentionsOf(agent)).mentions).toEqual([]);
  });
});

test('a contact has notes too, for those who read contacts', async () => {
  const contactId = await agent.takeCall('roaming-same-base-station', 'billing.roaming');
  const expert = await centre.signIn('expert');
  const at = `/api/contacts/${contactId}/notes`;
  const text = `@[${await idOf(expert)}] 请听一下录音`;
  const { body } = await agent.post<Note>(at, { key: newKey(), text });
  expect(await expert.must(expert.get<Note[]>(at))).toMatchObject([{ id: body.id, mentions: [{}] }]);
  expect((await billing.get(at)).status).toBe(403);
  const noReader = await agent.post<Told<Note>>(at, { key: newKey(), text: `@[${await idOf(billing)}]` });
  expect(noReader.body.code).toBe('cannot-be-mentioned');
  expect(await mentionsOf(expert)).toMatchObject({ unread: 1, mentions: [{ contactId, ticket: null }] });
  await expert.must(expert.post('/api/me/mentions/read', { contactId }));
  expect((await mentionsOf(expert)).unread).toBe(0);
});

test('the notes of a ticket that ended in another are read there, with where they were written', async () => {
  const [stays, ends] = [await raiseTicket(agent), await raiseTicket(agent)];
  await write(agent, ends.id, '并入前写的');
  await centre.centre.db.updateTable('ticket').set({ mergedIntoId: stays.id }).where('id', '=', ends.id).execute();
  expect(await notesOf(billing, stays.id)).toMatchObject([{ text: '并入前写的', on: { number: ends.number } }]);
});
