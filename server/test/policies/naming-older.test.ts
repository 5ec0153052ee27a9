import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Comparison, PolicyDetail } from '../../src/policy/policies/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { decideCall, Studio, withRule } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
beforeEach(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterEach(() => centre?.close());

const withoutNames = (dmn: string): string =>
  dmn.replaceAll(/\s*<extensionElements>\s*<jieyi:word [^>]*>\s*<\/extensionElements>/gu, '');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const detailOf = (id: string) => studio.author.must(studio.author.get<PolicyDetail>(`/api/policies/${id}`));
const fileOf = async (id: string): Promise<string> => {
  const headers = { cookie: studio.author.cookie };
  return (await centre.app.inject({ method: 'GET', url: `/api/policies/${id}/dmn`, headers })).body;
};

/** As a database was before rules had names, and as the migration leaves it. */
async function forgetNames(): Promise<void> {
  const { db } = centre.centre;
  const trigger = sql.ref('policy_versions_are_immutable');
  await sql`alter table policy_version disable trigger ${trigger}`.execute(db);
  for (const { id, dmn } of await db.selectFrom('policyVersion').select(['id', 'dmn']).execute()) {
    const bare = withoutNames(dmn);
    await db
      .updateTable('policyVersion')
      .set({ dmn: bare, hash: hashOf(bare) })
      .where('id', '=', id)
      .execute();
    await db.insertInto('policyNamedFile').values({ policyId: id, dmn: null }).execute();
  }
  await sql`alter table policy_version enable trigger ${trigger}`.execute(db);
}

describe('versions that were published before rules had names', () => {
  test('get them with the next start, and keep their file, their hash and what was decided', async () => {
    const call = await decideCall(centre);
    await forgetNames();
    const published = await fileOf('v2');
    expect(published).not.toContain('jieyi:word');
    await centre.restart();
    const { rules, hash } = await detailOf('v2');
    expect(rules.find(({ id }) => id === 'roaming-new-base-station')?.name).toEqual({
      zh: '漫游费，基站与上次不同',
      en: 'Roaming charge, another base station',
    });
    expect(rules.filter(({ name }) => name === null)).toEqual([]);
    expect((await detailOf('v1')).rules.filter(({ name }) => name === null)).toEqual([]);
    expect(await fileOf('v2')).toBe(published);
    expect(hash).toBe(hashOf(published));
    expect((await call.agent.resolution(call.id)).decision.answer).toMatchObject({ policy: 'v2' });
    expect(await studio.inForce()).toBe('v2');
  });

  test('and so do drafts begun from them, where a rule is still the one that was named', async () => {
    const { id } = await studio.begin();
    const change = (rule: string) => rule.replace('"suggestion"', '"expert"');
    const revision = await studio.edit(id, (dmn) => withRule(withoutNames(dmn), 'caller-id-suggestion', change));
    await forgetNames();
    await centre.restart();
    const { dmn, revision: now } = await studio.read(id);
    expect(now).toBe(revision);
    expect(withRule(dmn, 'info-line', (rule) => (expect(rule).toContain('否认拨打 12590 声讯'), rule))).toBe(dmn);
    const path = `/api/policy-comparisons?from=v2&to=draft:${id}`;
    const { ruleChanges, rules } = await studio.author.must(studio.author.get<Comparison>(path));
    expect(ruleChanges.map(({ rule, name }) => [rule, name])).toEqual([['caller-id-suggestion', null]]);
    expect(rules.before.find((rule) => rule.id === 'caller-id-suggestion')?.name?.zh).toBe('来电显示费，首次来电');
    await centre.restart();
    expect((await studio.read(id)).dmn).toBe(dmn);
  });
});
