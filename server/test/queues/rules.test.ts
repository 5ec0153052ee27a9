import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueueRules, QueueRulesBody } from '../../src/contact/queues/rules/queue-rules-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let lead: Person;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  lead = await centre.signIn('lead');
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

const read = (person: Person, province = '') =>
  person.must(person.get<QueueRules>(`/api/queue-rules${province && `?provinceId=${province}`}`));
const change = (person: Person, wanted: object) =>
  person.send<{ version: number; code: string; details: { field: string; code: string }[] }>(
    'PUT',
    '/api/queue-rules',
    wanted,
  );

/** The rules as they are, changed. */
function changed(rules: QueueRules, { rules: engine, ...rest }: Partial<QueueRulesBody>): QueueRulesBody {
  return { ...rules.body, ...rest, rules: { ...rules.body.rules, ...engine } };
}

test('a lead reads the rules of their province, with the desks that come with the product and a desk for each hall', async () => {
  const rules = await read(lead);
  expect(rules).toMatchObject({ provinceId: 'zj', inForce: 'own', version: 1 });
  const desks = 'general seniors important complaints english billing-experts network-experts hall-zj-hz hall-zj-nb';
  expect(rules.body.desks.map(({ id }) => id).join(' ')).toBe(desks);
  expect(await read(admin)).toMatchObject({ provinceId: null, inForce: 'shipped', version: 0, history: [] });
});

test('a change is a further version with who, when and why; on record, and earlier ones can be read', async () => {
  const before = await read(lead);
  const body = changed(before, {
    rules: { ...before.body.rules, headStarts: { ...before.body.rules.headStarts, gold: 45 } },
  });
  const saved = await change(lead, { provinceId: 'zj', version: 1, body, reason: ' 金卡少插队 ' });
  expect(saved).toMatchObject({ status: 200, body: { version: 2 } });
  const after = await read(lead);
  expect(after.body.rules.headStarts['gold']).toBe(45);
  expect(after.history).toMatchObject([
    { version: 2, reason: '金卡少插队', by: { zh: '郑立群', en: 'Zheng Liqun' }, own: true },
    { version: 1, reason: '', by: null },
  ]);
  const earlier = await lead.must(lead.get<QueueRulesBody>('/api/queue-rules/version?version=1'));
  expect(earlier.rules.headStarts['gold']).toBe(before.body.rules.headStarts['gold']);
  const [entry] = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit?what=queue-rules.changed'));
  expect(entry).toMatchObject({ about: { provinceId: 'zj', version: 2, reason: '金卡少插队' } });
});

test('who changes what somebody else has changed since is refused, and nothing is written over', async () => {
  const { version, body } = await read(lead);
  const late = await change(admin, { provinceId: 'zj', version: version - 1, body, reason: '晚了' });
  expect(late).toMatchObject({ status: 409, body: { code: 'queue-rules-changed', details: [{ field: 'version' }] } });
  expect((await read(lead)).version).toBe(version);
});

test('every fault is named with its place, and nothing is saved', async () => {
  const { version, body } = await read(lead);
  const [first, ...others] = body.rules.desks;
  if (!first) throw new Error('no desk');
  const broken: QueueRulesBody = {
    ...body,
    rules: {
      ...body.rules,
      headStarts: { ordinary: -1, silver: 30, gold: 60, diamond: 120, jade: 5 },
      channels: { ...body.rules.channels, hotline: { units: 500, max: 1, acceptSeconds: 30, wrapUpSeconds: 0 } },
      desks: [
        { ...first, steps: [{ afterSeconds: 5, needs: [{ english: 0 }] }] },
        ...others,
        { ...first, id: 'unnamed', overflow: [{ afterSeconds: 60, to: 'nowhere' }] },
      ],
      keeps: [{ for: ['platinum'], share: 1, desk: null }],
    },
    desks: body.desks.with(1, { ...body.desks[1]!, hours: { opens: '09:00', closes: '09:00' } }),
    ways: [{ desk: 'general' }, { levels: ['diamond'], desk: 'gone' }],
  };
  const refused = await change(lead, { provinceId: 'zj', version, body: broken, reason: '试' });
  expect(refused).toMatchObject({ status: 400, body: { code: 'queue-rules-broken' } });
  expect(refused.body.details.map(({ field, code }) => `${field} ${code}`).toSorted()).toEqual(
    [
      'desks[1].hours.closes never-open',
      'rules.channels.hotline.units out-of-range',
      'rules.desks[0].steps[0].afterSeconds first-step-later',
      'rules.desks[0].steps[0].needs[0].english out-of-range',
      'rules.desks[9].overflow[0].to unknown-desk',
      'rules.desks[9] without-name',
      'rules.headStarts.jade without-name',
      'rules.headStarts.ordinary out-of-range',
      'rules.headStarts.senior missing',
      'rules.keeps[0].for[0] unknown-level',
      'rules.keeps[0].share out-of-range',
      'ways[0] hides-the-rest',
      'ways[1] last-takes-all',
      'ways[1].desk unknown-desk',
    ].toSorted(),
  );
  expect((await read(lead)).version).toBe(version);
});

test('without rules of its own a province goes by the group’s, and the group by those of the product', async () => {
  const { version } = await read(lead);
  await lead.must(change(lead, { provinceId: 'zj', version, body: null, reason: '随集团' }));
  expect(await read(lead)).toMatchObject({ provinceId: 'zj', inForce: 'shipped', version: version + 1 });
  const group = await read(admin);
  const body = changed(group, { rules: { ...group.body.rules, lastAgentSeconds: 40 } });
  await admin.must(change(admin, { provinceId: null, version: 0, body, reason: '集团统一' }));
  const ours = await read(lead);
  expect(ours).toMatchObject({ inForce: 'group', body: { rules: { lastAgentSeconds: 40 } } });
  expect(ours.history[0]).toMatchObject({ own: false, reason: '随集团' });
});

test('a lead sees and changes their own province’s alone; agents none', async () => {
  expect(await lead.get('/api/queue-rules?provinceId=js')).toMatchObject({
    status: 404,
    body: { code: 'no-such-queue-rules' },
  });
  const { body } = await read(admin, 'js');
  for (const provinceId of ['js', null, 'nowhere']) {
    expect(await change(lead, { provinceId, version: 1, body, reason: '越权' })).toMatchObject({ status: 404 });
  }
  const agent = await centre.signIn('agent');
  expect(await agent.get('/api/queue-rules')).toMatchObject({ status: 403 });
});

test('who is known to be 65 or older comes straight to people, before others who came a little earlier', async () => {
  const agent = await centre.signIn('agent');
  await agent.must(agent.send('PUT', '/api/me/presence', { state: 'away' }));
  const letIn = (who: { phone?: string }) =>
    lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline', ...who }));
  // Of whom nothing is known.
  const other = await letIn({});
  centre.clock.pass({ seconds: 30 });
  const old = await letIn({ phone: '13800001001' });
  await centre.settle();
  type Now = { waiting: { id: string; desk: string }[] };
  const { waiting } = await lead.must(lead.get<Now>('/api/queues/now'));
  expect(waiting.map(({ id, desk }) => [id, desk])).toEqual([
    [old.id, 'seniors'],
    [other.id, 'general'],
  ]);
});
