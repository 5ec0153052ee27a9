import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resolution } from '../../src/deciding/resolution/contract.ts';
import { readSampleCallers, type SampleCaller } from '../../src/sample/sample-callers.ts';
import { content, openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agents: { agent: Person; rings: Set<string> }[];
beforeAll(async () => {
  centre = await openCentre();
  agents = await Promise.all(['agent', 'agent-js'].map(listen));
});
afterAll(() => centre?.close());

const callers = await readSampleCallers(join(content, 'sample', 'callers.json'));

/** An agent hears the sample callers of their own province only. */
async function listen(username: string) {
  const agent = await centre.signIn(username);
  const listed = await agent.must(agent.get<{ id: string }[]>('/api/sample-callers'));
  return { agent, rings: new Set(listed.map(({ id }) => id)) };
}

/** From the ring to the decision: explained in vain (or accepted), and every question answered as this caller would. */
async function decideCall(agent: Person, caller: SampleCaller): Promise<Resolution> {
  const contactId = await agent.takeCall(caller.id, caller.type);
  const marks = { explained: true, accepted: caller.answers['accepted'] === true };
  let resolution = await agent.must(agent.post<Resolution>(`/api/contacts/${contactId}/marks`, marks));
  while (resolution.ask) {
    const value = caller.answers[resolution.ask];
    if (value === undefined) throw new Error(`${caller.id} is asked ${resolution.ask} and has no answer`);
    resolution = await agent.answerFact(contactId, resolution.ask, value);
  }
  return resolution;
}

describe('every sample caller, decided from real records', () => {
  test.each(callers.map((caller) => [caller.id, caller] as const))('%s', async (_, caller) => {
    const agent = agents.find(({ rings }) => rings.has(caller.id))?.agent;
    if (!agent) throw new Error('nobody hears this caller');
    const resolution = await decideCall(agent, caller);
    expect(resolution.decision.answer).toMatchObject({
      status: 'decided',
      disposition: caller.expects.v2.disposition,
      policy: 'v2',
    });
    expect(resolution.explanation.state).toBe('ready');
    expect(resolution.facts.filter(({ state }) => state === 'failed' || state === 'fetching')).toEqual([]);
  });
});
