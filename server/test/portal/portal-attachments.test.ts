import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Customer, newSecret } from '../help/customer.ts';
import { newKey, type Person } from '../help/person.ts';
import { jpeg, pdf, png, webp, zip } from '../help/portal-files.ts';

let centre: TestCentre;
let agent: Person;
let phones = 0;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

const customer = () => new Customer(centre);
const newPhone = () => `1390000${String((phones += 1)).padStart(4, '0')}`;

async function idOf(number: string): Promise<string> {
  const { db } = centre.centre;
  return (await db.selectFrom('ticket').select('id').where('number', '=', number).executeTakeFirstOrThrow()).id;
}

describe('attachments', () => {
  test('are kept as the picture alone, and served as downloads to staff and to their customer', async () => {
    const who = customer();
    const { number } = await who.complain({ phone: newPhone() });
    const photo = jpeg({ place: '30.2741N 120.1551E', comment: 'by me' });
    const sent = await who.attach(photo, 'C:\\我的照片\\账单 截图\u202Egpj.JPEG', 'image/jpeg');
    expect(sent).toMatchObject({ status: 201, body: { name: '账单 截图gpj.jpg', type: 'image/jpeg' } });
    const id = await idOf(number);
    expect(await agent.must(agent.get(`/api/tickets/${id}/attachments`))).toMatchObject([{ id: sent.body.id }]);
    const reply = await centre.app.inject({
      url: `/api/attachments/${sent.body.id}`,
      headers: { cookie: agent.cookie },
    });
    expect(reply.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(reply.headers['content-security-policy']).toContain('sandbox');
    expect(reply.rawPayload.includes('30.2741N')).toBe(false);
    expect(reply.rawPayload.includes('by me')).toBe(false);
    expect(reply.rawPayload.subarray(2, 4)).toEqual(Buffer.from([0xff, 0xe1]));
    const own = await who.download(`/api/portal/progress/attachments/${sent.body.id}`);
    expect(own.rawPayload).toEqual(reply.rawPayload);
    const { history } = await agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));
    expect(history.at(-1)).toMatchObject({ kind: 'attached', detail: { by: 'customer', type: 'image/jpeg' } });
  });

  test('of another ticket or province do not exist', async () => {
    const who = customer();
    const { number } = await who.complain({ phone: newPhone() });
    const { body } = await who.attach(png(), 'a.png', 'image/png');
    const other = customer();
    await other.complain({ phone: newPhone() });
    expect((await other.download(`/api/portal/progress/attachments/${body.id}`)).statusCode).toBe(404);
    const js = await centre.signIn('agent-js');
    expect((await js.get(`/api/attachments/${body.id}`)).status).toBe(404);
    expect((await js.get(`/api/tickets/${await idOf(number)}/attachments`)).status).toBe(404);
  });

  test('are five at most, and one with a key is one', async () => {
    const who = customer();
    await who.complain({ phone: newPhone() });
    const key = newKey();
    const [one, again] = [
      await who.attach(pdf(), 'a.pdf', 'application/pdf', key),
      await who.attach(pdf(), 'a.pdf', 'application/pdf', key),
    ];
    expect(again.body).toEqual(one.body);
    for (let file = 0; file < 4; file += 1) expect((await who.attach(webp(), 'w.webp', 'image/webp')).status).toBe(201);
    expect(await who.attach(png(), 'six.png', 'image/png')).toMatchObject({
      status: 409,
      body: { code: 'too-many-attachments' },
    });
  });

  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  test.each<[string, Buffer, string, string, string]>([
    ['a page', page, 'a.html', 'text/html', 'attachment-not-taken'],
    ['a page that calls itself a picture', page, 'a.png', 'image/png', 'attachment-not-taken'],
    ['an SVG', svg, 'a.svg', 'image/svg+xml', 'attachment-not-taken'],
    ['an SVG that calls itself a picture', svg, 'a.jpg', 'image/jpeg', 'attachment-not-taken'],
    ['a picture that calls itself a page', png(), 'a.html', 'text/html', 'attachment-not-taken'],
    ['an archive', zip, 'a.zip', 'application/zip', 'attachment-not-taken'],
    ['HEIC', Buffer.from('\0\0\0\u0018ftypheic'), 'a.heic', 'image/heic', 'attachment-heic'],
    ['HEIC that calls itself JPEG', Buffer.from('\0\0\0\u0018ftypmif1'), 'a.jpg', 'image/jpeg', 'attachment-heic'],
    ['a picture with an archive behind it', Buffer.concat([png(), zip]), 'a.png', 'image/png', 'attachment-active'],
    ['a photo with a page behind it', Buffer.concat([jpeg(), page]), 'a.jpg', 'image/jpeg', 'attachment-active'],
    [
      'a photo with a program in its comment',
      jpeg({ comment: '<?php system($_GET[0]); ?>' }),
      'a.jpg',
      'image/jpeg',
      'attachment-active',
    ],
    [
      'a picture with a script in its text',
      png({ text: '<script>alert(1)</script>' }),
      'a.png',
      'image/png',
      'attachment-active',
    ],
    ['WebP with a page as its Exif', webp({ exif: page.toString() }), 'a.webp', 'image/webp', 'attachment-active'],
    [
      'a picture larger than any camera makes',
      png({ width: 60_000, height: 60_000 }),
      'a.png',
      'image/png',
      'attachment-broken',
    ],
    ['a picture cut off', png().subarray(0, 50), 'a.png', 'image/png', 'attachment-broken'],
    ['a photo cut off', jpeg().subarray(0, -2), 'a.jpg', 'image/jpeg', 'attachment-broken'],
    [
      'a PDF that does something when opened',
      pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
      'a.pdf',
      'application/pdf',
      'attachment-active',
    ],
    ['a PDF that hides it', pdf('/OpenAction << /S /J#61vaScript >>'), 'a.pdf', 'application/pdf', 'attachment-active'],
    ['a PDF with an archive behind it', Buffer.concat([pdf(), zip]), 'a.pdf', 'application/pdf', 'attachment-active'],
    ['a PDF cut off', pdf().subarray(0, 40), 'a.pdf', 'application/pdf', 'attachment-broken'],
    ['nothing', Buffer.alloc(0), 'a.png', 'image/png', 'attachment-not-taken'],
    ['too much', Buffer.alloc(5 * 1024 * 1024 + 1), 'a.png', 'image/png', 'attachment-too-large'],
  ])('%s is refused', async (_, file, name, type, code) => {
    const who = customer();
    await who.complain({ phone: newPhone() });
    const reply = await who.attach(file, name, type);
    expect(reply.body.code).toBe(code);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect((await who.progress()).body.attachments).toEqual([]);
  });

  test('no file, or something that is none, is refused', async () => {
    const who = customer();
    await who.complain({ phone: newPhone() });
    const reply = await who.send('POST', `/progress/attachments?key=${newSecret()}`, { file: 'x' });
    expect(reply).toMatchObject({ status: 400, body: { code: 'no-attachment' } });
  });
});
