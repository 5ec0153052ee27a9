import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/doors/tmf/patches/merge-patch.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, fullTicket, mandatory, OtherSystem, type Resource } from '../help/tmf/other-system.ts';

let centre: TestCentre;
let partner: OtherSystem;
beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
});
afterAll(() => centre?.close());

const versions = ['v4', 'v5'] as const;
const raw = async (version: 'v4' | 'v5', payload: string, type = 'application/json') => {
  const headers = { authorization: `Bearer ${partner.key}`, 'content-type': type };
  const url = `${at[version]}/troubleTicket`;
  return (await centre.app.inject({ method: 'POST', url, headers, payload })).statusCode;
};

describe.each(versions)('hostile input to %s', (version) => {
  test('is refused, and the server goes on', async () => {
    const base = JSON.stringify(mandatory[version]);
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(await raw(version, '{"description":')).toBe(400);
    expect(await raw(version, '')).toBe(400);
    expect(await raw(version, 'null')).toBe(400);
    expect(await raw(version, deep)).toBe(400);
    expect(await raw(version, base.replace('{', `{"relatedParty":${deep},`))).toBe(400);
    expect(await raw(version, base.replace('{', '{"__proto__":{"admin":true},'))).toBe(400);
    expect(await raw(version, base.replace('{', '{"constructor":{"prototype":{"admin":true}},'))).toBe(400);
    expect(await raw(version, base.replace('宽带', '\\u0000'))).toBe(400);
    expect(await raw(version, base.replace('宽带', '\\ud800'))).toBe(400);
    expect(await raw(version, base.replace('宽带', 'x'.repeat(10_001)))).toBe(400);
    expect(await raw(version, base.replace('宽带', 'x'.repeat(2_000_000)))).toBeGreaterThanOrEqual(400);
    const notes = Array.from({ length: 51 }, () => ({ '@type': 'Note', text: 'x' }));
    expect(
      (await partner.send('POST', `${at[version]}/troubleTicket`, { ...mandatory[version], note: notes })).status,
    ).toBe(400);
    expect((await partner.get(`${at[version]}/troubleTicket?limit=1`)).status).toBe(206);
  });

  test('in a query never fails on our side', async () => {
    const attribute = fc.constantFrom(
      'status',
      'id',
      'creationDate',
      'creationDate.gt',
      'relatedParty.id',
      'fields',
      'sort',
    );
    const name = fc.oneof(
      attribute,
      fc.constantFrom('offset', 'limit', 'after', 'before'),
      fc.string({ maxLength: 20 }),
    );
    const query = fc.array(fc.tuple(name, fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const text = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
        const { status } = await partner.get(`${at[version]}/troubleTicket?${text}`);
        expect([200, 206, 400, 501]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });

  test('in a patch changes all of it or nothing, never fails on our side, and leaves a whole ticket', async () => {
    const made = await partner.send('POST', `${at[version]}/troubleTicket`, fullTicket[version]);
    const path = `${at[version]}/troubleTicket/${made.body.id}`;
    const name = fc.constantFrom(...Object.keys(made.body));
    const patch = fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, maxKeys: 3 });
    await fc.assert(
      fc.asyncProperty(patch, async (body) => {
        const before = await partner.get(path);
        const { status } = await partner.send('PATCH', path, body);
        const after = await partner.get(path);
        expect([200, 400, 409]).toContain(status);
        expect(status === 200 ? before.body : after.body).toEqual(before.body);
        expect(after.body).toMatchObject({ id: made.body.id, description: expect.any(String) });
      }),
      { numRuns: 60 },
    );
  });

  test('patches of what may be changed give exactly what RFC 7396 says', async () => {
    const made = await partner.send('POST', `${at[version]}/troubleTicket`, fullTicket[version]);
    const path = `${at[version]}/troubleTicket/${made.body.id}`;
    const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }).filter((one) => one.trim() === one);
    const patch = fc.record(
      {
        name: fc.oneof(text, fc.constant(null)),
        priority: fc.oneof(text, fc.constant(null)),
        description: text.filter((one) => !/\d{11}/u.test(one)),
        channel: fc.oneof(fc.constant(null), fc.record({ name: text }), fc.record({ id: text, name: text })),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(patch, async (body) => {
        const before = await partner.get(path);
        const reply = await partner.send<Resource>('PATCH', path, body);
        const expected = mergePatch(before.body, body) as Record<string, unknown>;
        const channelGone = expected['channel'] === undefined;
        const lacks = (name: string) => channelGone || (expected['channel'] as Resource)[name] === undefined;
        // A channel needs an id, and version 5 a type; without a name or channel of its own a ticket shows ours.
        const refused = !channelGone && (lacks('id') || (version === 'v5' && lacks('@type')));
        expect(reply.status).toBe(refused ? 400 : 200);
        if (refused) return;
        for (const field of ['description', 'priority']) expect(reply.body[field]).toEqual(expected[field]);
        expect(reply.body['name']).toEqual(expected['name'] ?? reply.body['name']);
        expect(reply.body['channel']).toEqual(expected['channel'] ?? reply.body['channel']);
      }),
      { numRuns: 40 },
    );
  });
});
