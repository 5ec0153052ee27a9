import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ruleOf, Studio, withRule } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterAll(() => centre?.close());

describe('a draft', () => {
  test('begins as the version in force, under the next name, with its examples', async () => {
    const draft = await studio.begin();
    expect(draft).toMatchObject({ state: 'drafting', base: 'v2', version: 'v3', revision: 1, mayEdit: true });
    expect(draft.authors).toMatchObject([{ name: { zh: '何文清' } }]);
    expect(draft.examples).toHaveLength(54);
    expect(await studio.check(draft.id)).toMatchObject({
      proven: true,
      findings: [],
      unhit: [],
      missing: ['same-as-before', 'no-replay'],
    });
  });

  test('is kept as it is typed, however unfinished', async () => {
    const { id, dmn } = await studio.begin();
    const unfinished = dmn.replace('"suggestion"</text>', '"sugg</text>');
    const saved = await studio.author.must(studio.save(id, 1, unfinished));
    expect(saved.revision).toBe(2);
    expect((await studio.read(id)).dmn).toBe(unfinished);
    const { findings, missing } = await studio.check(id);
    expect(findings.some(({ code, severity }) => code === 'outside-subset' && severity === 'error')).toBe(true);
    expect(missing).toContain('unreadable');
  });

  test('two authors do not overwrite each other unseen', async () => {
    const { id, dmn } = await studio.begin();
    const other = await centre.signIn('author2');
    expect((await studio.save(id, 1, `${dmn}<!-- hers -->`, other)).status).toBe(200);
    const late = await studio.save(id, 1, `${dmn}<!-- his -->`);
    expect(late).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
    expect(late.body).toMatchObject({
      details: [
        { field: 'revision', message: '2' },
        { field: 'savedBy', message: '叶思远 Ye Siyuan' },
        { field: 'savedAt' },
      ],
    });
    const now = await studio.read(id);
    expect(now.dmn).toContain('hers');
    expect(now.authors).toHaveLength(2);
    // Having seen it, he may go on from there; and the same content sent twice is kept once.
    expect((await studio.save(id, 2, `${dmn}<!-- both -->`)).body.revision).toBe(3);
    expect((await studio.save(id, 2, `${dmn}<!-- both -->`)).body.revision).toBe(3);
  });

  test('two saves at one moment: one is kept, the other is told', async () => {
    const { id, dmn } = await studio.begin();
    const other = await centre.signIn('author2');
    const replies = await Promise.all([
      studio.save(id, 1, `${dmn}<!-- a -->`),
      studio.save(id, 1, `${dmn}<!-- b -->`, other),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('a rule taken out leaves a gap, told in cases, with the row that would close it', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => withRule(dmn, 'caller-id-suggestion', () => ''));
    const { findings, missing } = await studio.check(id);
    const gap = findings.find(({ code }) => code === 'gap');
    expect(gap).toMatchObject({ table: 'marketing', severity: 'error' });
    expect(gap?.cases).toContainEqual({ fact: 'type', wanted: '"marketing.caller-id-fee"' });
    expect(gap?.suggestion).toMatchObject({ table: 'marketing', inputs: { type: '"marketing.caller-id-fee"' } });
    expect(missing).toContain('findings');
  });

  test('discarded, it is read only', async () => {
    const { id, dmn } = await studio.begin();
    await studio.author.must(studio.author.post(`/api/policy-drafts/${id}/discard`));
    expect(await studio.save(id, 1, `${dmn} `)).toMatchObject({ status: 409, body: { code: 'draft-moved' } });
    expect((await studio.read(id)).state).toBe('discarded');
  });
});

describe('examples', () => {
  test('tell what differs, and from which rule the answer came', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) =>
      withRule(dmn, 'joint-account', (rule) => rule.replace('"explain"', '"expert"').replace('"removed"', 'null')),
    );
    const failing = (await studio.check(id)).examples.filter(({ passed }) => !passed);
    expect(failing.length).toBeGreaterThan(0);
    expect(failing[0]).toMatchObject({ rule: 'joint-account', disposition: 'expert' });
    expect(failing[0]?.differences).toContainEqual({ field: 'disposition', expected: 'explain', actual: 'expert' });
  });

  test('a renamed rule orphans its examples, and that stands in the way', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => dmn.replace('<rule id="info-line">', '<rule id="info-line-calls">'));
    const { examples, missing } = await studio.check(id);
    const orphans = examples.filter(({ differences }) => differences.some(({ expected }) => expected === 'info-line'));
    expect(orphans.length).toBeGreaterThan(0);
    expect(orphans[0]?.differences).toContainEqual({
      field: 'rule',
      expected: 'info-line',
      actual: 'info-line-calls',
    });
    expect(orphans.map(({ failure }) => failure)).toContain('rule-gone');
    expect(missing).toContain('failing-examples');
  });

  test('come from a past contact in one click, without the customer', async () => {
    const agent = await centre.signIn('agent');
    const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
    const { decision } = await agent.explainInVain(contactId);
    const { id } = await studio.begin();
    const made = await studio.author.must(
      studio.author.post<{ id: string }>(`/api/policy-drafts/${id}/examples/from-contact`, { contactId }),
    );
    const example = (await studio.read(id)).examples.find((one) => one.id === made.id);
    expect(example).toMatchObject({
      contactId,
      facts: { type: 'security.harassment', explained: true, accepted: false },
      expect: { status: 'decided', disposition: decision.answer.disposition, rule: decision.answer.rule },
    });
    const checked = (await studio.check(id)).examples.find((one) => one.id === made.id);
    expect(checked?.passed).toBe(true);
  });

  test('a contact of another province, or one without a decision, is none', async () => {
    const js = await Studio.open(centre, 'author-js', 'approver-js');
    const agent = await centre.signIn('agent2');
    const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
    const { id } = await js.begin();
    const path = `/api/policy-drafts/${id}/examples/from-contact`;
    expect(await js.author.post(path, { contactId })).toMatchObject({ status: 409, body: { code: 'not-decided-yet' } });
  });

  test('a rule without one is shown with facts that it alone decides', async () => {
    const { id, examples } = await studio.begin();
    for (const example of examples.filter(({ expect: wanted }) => wanted['rule'] === 'refund-arrived'))
      await studio.author.must(studio.author.send('DELETE', `/api/policy-drafts/${id}/examples/${example.id}`));
    const [unhit] = (await studio.check(id)).unhit;
    expect(unhit).toMatchObject({
      rule: 'refund-arrived',
      witness: { type: 'refund.not-arrived', refundArrived: true },
    });
    await studio.author.must(
      studio.author.post(`/api/policy-drafts/${id}/examples/from-rule`, { rule: 'refund-arrived' }),
    );
    expect((await studio.check(id)).unhit).toEqual([]);
  });
});

describe('what changes', () => {
  test('is told exactly, in cases', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) =>
      withRule(dmn, 'caller-id-suggestion', (rule) => rule.replace('"suggestion"', '"expert"')),
    );
    const comparison = await studio.author.must(
      studio.author.get<object>(`/api/policy-comparisons?from=v2&to=draft:${id}`),
    );
    expect(comparison).toMatchObject({
      proven: true,
      same: false,
      regions: [
        {
          type: 'marketing.caller-id-fee',
          before: { disposition: 'suggestion', rules: ['caller-id-suggestion'] },
          after: { disposition: 'expert' },
        },
      ],
    });
  });

  test('of a draft is not for those who may not read drafts', async () => {
    const { id } = await studio.begin();
    const agent = await centre.signIn('agent');
    const path = (to: string) => `/api/policy-comparisons?from=v1&to=${to}`;
    expect((await agent.get(path('v2'))).status).toBe(200);
    expect(await agent.get(path(`draft:${id}`))).toMatchObject({ status: 404, body: { code: 'no-such-draft' } });
  });

  test('v1 to v2 is the standing demonstration', async () => {
    const { regions, addedRules } = await studio.author.must(
      studio.author.get<{
        regions: { type: string; before: { disposition: string }; after: { disposition: string } }[];
        addedRules: string[];
      }>('/api/policy-comparisons?from=v1&to=v2'),
    );
    const told = regions.map(({ type, before, after }) => `${type}: ${before.disposition} > ${after.disposition}`);
    expect(told).toContain('marketing.caller-id-fee: expert > suggestion');
    expect(told).toContain('marketing.joint-account: expert > explain');
    expect(addedRules.length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  test('a broken file is refused with its place', async () => {
    for (const dmn of [
      'not xml',
      '<definitions',
      '<?xml version="1.0"?><a/>',
      `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`,
    ]) {
      const reply = await studio.author.post('/api/policy-drafts', { title: 'x', dmn });
      expect(reply).toMatchObject({ status: 400, body: { code: 'not-a-policy' } });
    }
  });

  test('a table of 10 MB is refused for its size', async () => {
    const { id, dmn } = await studio.begin();
    const rule = ruleOf(dmn, 'info-line');
    const large = dmn.replace(rule, rule.repeat(7000));
    expect(large.length).toBeGreaterThan(10_000_000);
    expect(await studio.save(id, 1, large)).toMatchObject({ status: 413, body: { code: 'draft-too-large' } });
    expect(await studio.author.post('/api/policy-drafts', { title: 'x', dmn: large })).toMatchObject({ status: 413 });
    expect((await studio.read(id)).revision).toBe(1);
  });

  test('a formula bomb is told about in its row, and nothing hangs', async () => {
    const { id } = await studio.begin();
    const bomb = `${'('.repeat(30_000)}1${')'.repeat(30_000)}`;
    await studio.edit(id, (dmn) => withRule(dmn, 'caller-id-expert', (rule) => rule.replace('&gt;= 2', bomb)));
    const { findings, missing } = await studio.check(id);
    expect(findings).toContainEqual(expect.objectContaining({ table: 'marketing', column: 'contactsOnMatter' }));
    expect(missing).toContain('unreadable');
  });

  test('a draft that is not there, or belongs to another province', async () => {
    const js = await Studio.open(centre, 'author-js', 'approver-js');
    const { id } = await js.begin();
    const zj = await studio.author.get(`/api/policy-drafts/${id}`);
    expect(zj.status).toBe(200);
    expect(await studio.save(id, 1, 'x')).toMatchObject({ status: 403, body: { code: 'not-your-draft' } });
    const nobody = '01900000-0000-7000-8000-000000000000';
    expect((await studio.author.get(`/api/policy-drafts/${nobody}`)).status).toBe(404);
  });
});
