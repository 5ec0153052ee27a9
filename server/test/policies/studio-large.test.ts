import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PolicyDetail } from '../../src/policy/policies/contract.ts';
import { newId } from '../../src/platform/new-id.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ExcelDesk } from '../help/excel-desk.ts';
import { seen } from '../help/excel-files.ts';
import { largePolicy } from '../help/large-policy.ts';
import { Studio } from '../help/studio.ts';

/** A policy of this size takes some seconds of a processor at each step; where others work too, a minute. */
const PATIENCE = 300_000;
const RULES = 3000;

let centre: TestCentre;
let studio: Studio;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterAll(() => centre?.close());

/** The examples of the version before are none of this policy; each rule gets one of its own. */
async function replaceExamples(id: string): Promise<void> {
  const { db } = centre.centre;
  await db.deleteFrom('policyDraftExample').where('draftId', '=', id).execute();
  const rows = Array.from({ length: RULES }, (_, index) => ({
    id: newId(centre.clock.now()),
    draftId: id,
    name: `第 ${index} 条`,
    facts: JSON.stringify({ type: `matter.kind-${Math.floor(index / 3)}`, contactsOnMatter: (index % 3) + 1 }),
    expect: JSON.stringify({ status: 'decided', rule: `rule-${index}` }),
    contactId: null,
    position: index + 1,
  }));
  for (let from = 0; from < rows.length; from += 500)
    await db
      .insertInto('policyDraftExample')
      .values(rows.slice(from, from + 500))
      .execute();
}

test(
  'a policy of 3,000 rules is taken in, checked, edited in Excel, published and decided by',
  async () => {
    const started = performance.now();
    const took = (what: string) => process.env['FIGURES'] && console.log(what, Math.round(performance.now() - started));
    const { id } = await studio.begin({ dmn: largePolicy(RULES, 'large-1') });
    took('begun');
    await replaceExamples(id);
    const checked = await studio.check(id);
    took('checked');
    expect(checked).toMatchObject({ proven: true, findings: [], unhit: [], missing: ['no-replay'] });
    expect(checked.rules).toHaveLength(RULES);
    const desk = new ExcelDesk(centre, studio);
    const file = await desk.exported(id, 'large');
    expect((await seen(file)).filter(([rule]) => String(rule).startsWith('rule-'))).toHaveLength(RULES);
    took('exported');
    const { status, body } = await desk.put(id, file, { table: 'large' });
    expect([status, body]).toMatchObject([200, { revision: 1, changed: [] }]);
    took('imported');
    await studio.replay(id);
    took('replayed');
    await studio.submit(id);
    expect(await studio.publish(id)).toMatchObject({ status: 201, body: { version: 'large-1' } });
    took('published');
    const version = await studio.author.must(studio.author.get<PolicyDetail>('/api/policies/large-1'));
    expect(version.rules).toHaveLength(RULES);
    took('opened');
    const facts = { type: 'matter.kind-7', contactsOnMatter: 2 };
    const decided = await studio.author.post<{ rule: string }>('/api/decisions', { facts });
    took('decided');
    expect(decided.body).toMatchObject({ policy: 'large-1', rule: 'rule-22' });
  },
  PATIENCE,
);
