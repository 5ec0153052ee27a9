import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ReplayChange, ReplayResult } from '../../src/policy/policies/replays/replay-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { replay } from '../help/replays.ts';

// Each replay starts a thread, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

let centre: TestCentre;
let author: Person;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  author = await centre.signIn('author');
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

const countsOf = ({ decisions, same, changed, cannotTell, cannotJudge }: Record<string, unknown>) => {
  const counts = [decisions, same, changed, cannotTell, cannotJudge].map(Number);
  return {
    decisions: counts[0] ?? 0,
    same: counts[1] ?? 0,
    changed: counts[2] ?? 0,
    cannotTell: counts[3] ?? 0,
    cannotJudge: counts[4] ?? 0,
  };
};

function addUp(parts: readonly Record<string, unknown>[]): object {
  const sum = { decisions: 0, same: 0, changed: 0, cannotTell: 0, cannotJudge: 0 };
  for (const part of parts.map(countsOf)) {
    sum.decisions += part.decisions;
    sum.same += part.same;
    sum.changed += part.changed;
    sum.cannotTell += part.cannotTell;
    sum.cannotJudge += part.cannotJudge;
  }
  return sum;
}

const countAll = (changes: readonly ReplayChange[]) => changes.reduce((sum, { count }) => sum + count, 0);
const ofType = (result: ReplayResult, type: string) => countsOf({ ...result.byType.find((one) => one.type === type) });
const change = (changes: readonly ReplayChange[], from: string, to: string, rule: string) =>
  changes.filter(
    (one) =>
      one.from.disposition === from && one.to.disposition === to && one.rules.some((pair) => pair.to.includes(rule)),
  );

/** Takes a call, explains in vain, and leaves the matter as it is decided then. */
async function objects(caller: string, type: string): Promise<string> {
  const id = await agent.takeCall(caller, type);
  await agent.explainInVain(id);
  await centre.settle();
  await agent.must(agent.post(`/api/contacts/${id}/close`));
  return id;
}

describe('the first policy against the second on the sample data', () => {
  test('everything adds up, and every change can be opened', async () => {
    const result = await replay(author, 'v1', 'v2');
    expect(result.decisions).toBe(3000);
    const { same, changed, cannotTell, cannotJudge } = result;
    expect(same + changed + cannotTell + cannotJudge).toBe(3000);
    for (const parts of [result.byType, result.byCity, result.byWeek]) expect(addUp(parts)).toEqual(countsOf(result));
    expect([countAll(result.byChange), countAll(result.byCannotTell), countAll(result.byCannotJudge)]).toEqual([
      changed,
      cannotTell,
      cannotJudge,
    ]);
    // Of the policy as revised: what it took from the experts' list, and what it left as it was.
    expect(ofType(result, 'security.harassment')).toMatchObject({ changed: 0, cannotTell: 0 });
    expect(ofType(result, 'marketing.joint-account').changed).toBeGreaterThan(0);
    expect(ofType(result, 'sp.unordered-fee').cannotTell).toBeGreaterThan(0);
    for (const { from, to, rules, count, samples } of result.byChange) {
      expect(from).not.toEqual(to);
      expect(rules.reduce((sum, each) => sum + each.count, 0)).toBe(count);
      expect(samples).toHaveLength(Math.min(count, 10));
    }
  });

  test('a sample is a past contact, with what was decided then', async () => {
    const result = await replay(author, 'v1', 'v2');
    const [sample] = result.byChange.flatMap(({ samples }) => samples);
    const { contactId = '', matterType, decided } = sample ?? {};
    const desk = contactId && sample?.facts ? await agent.contact(contactId) : null;
    expect(desk).toMatchObject({ state: 'closed', matterType, mine: false });
    expect(desk?.openingWords).not.toBeNull();
    const kinds = desk?.timeline.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['arrived', 'answered', 'matter-named', 'decided', 'closed']));
    const { decision, policy } = await agent.resolution(contactId);
    expect({ policy, disposition: decision.answer.disposition ?? null }).toEqual(decided);
    expect(decision.id).toBe(sample?.decisionId);
  });
});

describe('decisions made at the desk', () => {
  test('are counted once a contact and matter, where they belong, and as the rules say', async () => {
    const before = await replay(author, 'v1', 'v2');
    // v1 would have had an expert; v2 says a suggestion.
    const first = await objects('caller-id-fee-first-time', 'marketing.caller-id-fee');
    // An expert in both.
    await objects('harassed-every-night', 'security.harassment');
    // v1 asks whether the customer ordered it; under v2 nobody looked.
    const fee = await objects('fee-with-upstream-order', 'sp.unordered-fee');
    const after = await replay(author, 'v1', 'v2');
    expect(countsOf(after)).toEqual({
      ...countsOf(before),
      decisions: before.decisions + 3,
      same: before.same + 1,
      changed: before.changed + 1,
      cannotTell: before.cannotTell + 1,
    });
    expect(ofType(after, 'marketing.caller-id-fee').changed).toBe(
      ofType(before, 'marketing.caller-id-fee').changed + 1,
    );
    // The clock stands on Monday 2 March: those of the sample came before.
    expect(after.byWeek.at(-1)).toMatchObject({ week: '2026-W10', from: '2026-03-02', decisions: 3 });
    const [suggestion] = change(after.byChange, 'expert', 'suggestion', 'caller-id-suggestion');
    expect(suggestion?.samples[0]).toMatchObject({
      contactId: first,
      matterType: 'marketing.caller-id-fee',
      decided: { policy: 'v2', disposition: 'suggestion' },
      facts: { type: 'marketing.caller-id-fee', explained: true, accepted: false, contactsOnMatter: 1 },
      rules: { from: ['caller-id-expert'], to: ['caller-id-suggestion'] },
    });
    const untold = after.byCannotTell.find(({ samples }) => samples.some(({ contactId }) => contactId === fee));
    expect(untold).toMatchObject({
      from: { status: 'undecided', possible: ['complaint', 'expert'], need: ['earlierOutcome', 'upstreamOrderFound'] },
      to: { status: 'decided', disposition: 'complaint' },
    });
  });

  test('count as they stand last: a mark taken back is counted anew', async () => {
    const id = await agent.takeCall('suspended-for-keyword', 'security.suspended');
    await agent.explainInVain(id);
    const objecting = await replay(author, 'v1', 'v2');
    await agent.must(agent.post(`/api/contacts/${id}/marks`, { explained: true, accepted: true }));
    const accepting = await replay(author, 'v1', 'v2');
    expect(accepting.decisions).toBe(objecting.decisions);
    expect(accepting.changed).toBe(objecting.changed - 1);
    expect(accepting.same).toBe(objecting.same + 1);
    await agent.must(agent.post(`/api/contacts/${id}/close`));
  });

  test('made without a fact that BOSS did not give are not guessed', async () => {
    const before = await replay(author, 'v1', 'v2');
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'all' });
    const id = await agent.takeCall('roaming-new-base-station', 'billing.roaming');
    await agent.explainInVain(id);
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    const after = await replay(author, 'v1', 'v2');
    expect(after.cannotTell).toBe(before.cannotTell + 1);
    const untold = after.byCannotTell.find(({ samples }) => samples.some(({ contactId }) => contactId === id));
    expect(untold).toMatchObject({ from: { disposition: 'expert' }, to: { status: 'undecided' } });
    expect(untold?.to.need).toEqual(expect.arrayContaining(['baseStationSame']));
    await agent.must(agent.post(`/api/contacts/${id}/close`));
  });

  test('for somebody unknown are counted too, in no city', async () => {
    const before = await replay(author, 'v1', 'v2');
    const caller = { wayIn: 'hotline', phone: '+8619912345678' };
    const { id } = await agent.must(agent.post<{ id: string }>('/api/contacts', caller));
    await centre.settle();
    await agent.must(agent.post(`/api/contacts/${id}/answer`));
    await agent.must(agent.post(`/api/contacts/${id}/matter`, { type: 'ordinary' }));
    await centre.settle();
    await agent.must(agent.post(`/api/contacts/${id}/close`));
    const after = await replay(author, 'v1', 'v2');
    expect(after.decisions).toBe(before.decisions + 1);
    expect(before.byCity.filter(({ city }) => city === null)).toEqual([]);
    expect(after.byCity.filter(({ city }) => city === null)).toMatchObject([{ decisions: 1 }]);
  });
});
