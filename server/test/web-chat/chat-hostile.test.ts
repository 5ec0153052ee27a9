import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';

let centre: TestCentre;
let desk: ChatDesk;
/** Several, so that what they send in a minute is not all refused as too much. */
let visitors: Visitor[];
beforeAll(async () => {
  centre = await openCentre({ requestsPerMinute: 1_000_000 });
  desk = new ChatDesk(centre, await centre.signIn('agent'));
  visitors = [(await talkTo(centre, desk)).visitor];
  for (let turn = 1; turn < 12; turn += 1) {
    const visitor = new Visitor(lineTo(centre));
    await visitor.begin();
    visitors.push(visitor);
  }
});
afterAll(() => centre?.close());

interface Mutated {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

const paths = [
  'chats',
  'resume',
  'callbacks',
  'mine/messages',
  'mine/receipts',
  'mine/files?key=abcdefgh',
  'mine/typing',
  'mine/leave',
  'mine/code',
  'mine/transcript',
  'mine',
  'settings',
  'proof',
  'mine/messages?after=1',
  `mine/files/${'0'.repeat(8)}`,
];
const bodies = [
  { key: newSecret(), language: 'zh', answers: { question: 'x' }, proof: { challenge: 'a.b', word: '1' } },
  { key: 'abcdefgh', text: '你好' },
  { key: 'abcdefgh', choice: { seq: 1, choice: '1' } },
  { upTo: 1, read: true },
  { key: newSecret(), code: 'ABCD-EFGHJK' },
  { key: newSecret(), proof: { challenge: 'a.b', word: '1' }, language: 'en', phone: '13800001040', words: 'x' },
].map((body) => JSON.stringify(body));

/** Something of it is cut out, doubled, or replaced. */
const mutate = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(8),
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('\0', '\ud800', '9e999', '-1', 'null', '[[', '{}', '"', '%00', '..', '字'.repeat(50)),
      ),
      fc.nat(3),
    )
    .map(([text, at, length, put, how]) => {
      const place = at % (text.length + 1);
      if (how === 0) return text;
      if (how === 1) return text.slice(0, place) + text.slice(place + length);
      return text.slice(0, place) + put + text.slice(how === 2 ? place : place + length);
    });

const path = mutate(paths).map((text) => encodeURI(text.replaceAll(/\p{Surrogate}/gu, '?')).replaceAll('#', '%23'));
const request = fc
  .tuple(fc.constantFrom('portal', 'shop', 'nowhere', '%00', '../api'), path, mutate(bodies), fc.nat(9), fc.nat(3))
  .map(([site, to, payload, odd, method]): Mutated => {
    const type =
      ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16'][
        odd % 4
      ] ?? '';
    const headers: Record<string, string> = {
      authorization:
        odd === 5
          ? `Bearer ${payload.slice(0, 20).replaceAll(/[^ -~]/gu, '')}`
          : `Bearer ${visitors[payload.length % visitors.length]?.token}`,
      ...(odd === 6 && { origin: 'null' }),
      ...(odd === 7 && { 'last-event-id': payload.replaceAll(/[^ -~]/gu, '') }),
    };
    const url = `/chat/${odd === 9 ? site : 'portal'}/${to}`;
    if (method === 0) return { method: 'GET', url, headers };
    return { method: 'POST', url, headers: { ...headers, 'content-type': type }, payload };
  });

test('10,000 mutated requests never fail on our side, and the chat goes on', async () => {
  const wrong: unknown[] = [];
  const counted = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 20, maxLength: 20 }), async (all) => {
      const replies = await Promise.all(
        all.map((one, index) => centre.app.inject({ ...one, remoteAddress: `10.9.8.${index}` })),
      );
      for (const [index, { statusCode, body }] of replies.entries()) {
        counted.set(statusCode, (counted.get(statusCode) ?? 0) + 1);
        if (statusCode >= 500) wrong.push([all[index], body]);
      }
    }),
    { numRuns: 500 },
  );
  expect(wrong.slice(0, 3)).toEqual([]);
  expect([...counted.values()].reduce((sum, one) => sum + one, 0)).toBe(10_000);
  expect(counted.size).toBeGreaterThan(4);
  const another = (await talkTo(centre, desk)).visitor;
  expect((await another.trySay({ text: '还好吗' })).status).toBe(201);
}, 300_000);
