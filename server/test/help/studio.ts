import type { Holding, PolicySummary } from '../../src/policy/policies/contract.ts';
import type { Draft, DraftCheck } from '../../src/policy/policies/drafts/draft-contract.ts';
import type { Static } from 'typebox';
import type { TestCentre } from './centre.ts';
import type { Person, Reply } from './person.ts';

type Check = Static<typeof DraftCheck>;

/** One `<rule>` of a DMN file as text. */
export function ruleOf(dmn: string, id: string): string {
  const rule = new RegExp(`<rule id="${id}">[\\s\\S]*?</rule>\\s*`, 'u').exec(dmn)?.[0];
  if (rule === undefined) throw new Error(`the file has no rule ${id}`);
  return rule;
}

/** The file with one rule rewritten; an empty text removes it. */
export function withRule(dmn: string, id: string, rewrite: (rule: string) => string): string {
  const rule = ruleOf(dmn, id);
  return dmn.replace(rule, () => rewrite(rule));
}

/** Callers about the caller-id fee get an expert from the first contact on. */
export function expertFromTheFirst(dmn: string): string {
  return withRule(dmn, 'caller-id-suggestion', (rule) => rule.replace('"suggestion"', '"expert"'));
}

export class Studio {
  readonly #centre: TestCentre;
  readonly author: Person;
  readonly approver: Person;

  constructor(centre: TestCentre, author: Person, approver: Person) {
    this.#centre = centre;
    this.author = author;
    this.approver = approver;
  }

  static async open(centre: TestCentre, author = 'author', approver = 'approver'): Promise<Studio> {
    return new Studio(centre, await centre.signIn(author), await centre.signIn(approver));
  }

  begin(more: object = {}): Promise<Draft> {
    return this.author.must(this.author.post<Draft>('/api/policy-drafts', { title: '试改来电显示费', ...more }));
  }

  read(id: string): Promise<Draft> {
    return this.author.must(this.author.get<Draft>(`/api/policy-drafts/${id}`));
  }

  check(id: string, who: Person = this.author): Promise<Check> {
    return who.must(who.get<Check>(`/api/policy-drafts/${id}/check`));
  }

  save(id: string, revision: number, dmn: string, who: Person = this.author) {
    return who.send<{ revision: number; code?: string }>('PUT', `/api/policy-drafts/${id}/content`, { revision, dmn });
  }

  /** Changes the content as it stands. */
  async edit(id: string, change: (dmn: string) => string): Promise<number> {
    const { dmn, revision } = await this.read(id);
    const saved = await this.author.must(this.save(id, revision, change(dmn)));
    return saved.revision;
  }

  /** Every failing example expects what the draft answers now; every rule without one gets its witness. */
  async mendExamples(id: string): Promise<void> {
    const { examples, unhit } = await this.check(id);
    const kept = (await this.read(id)).examples;
    for (const { id: exampleId, disposition, rule } of examples.filter(({ passed }) => !passed)) {
      const { name = '', facts = {} } = kept.find((one) => one.id === exampleId) ?? {};
      const expect = { status: 'decided', disposition, rule };
      const path = `/api/policy-drafts/${id}/examples/${exampleId}`;
      await this.author.must(this.author.send('PUT', path, { name, facts, expect }));
    }
    for (const { rule } of unhit.filter(({ witness }) => witness !== null))
      await this.author.must(this.author.post(`/api/policy-drafts/${id}/examples/from-rule`, { rule }));
  }

  /** Replays the past through the draft as it stands. */
  async replay(id: string, who: Person = this.author): Promise<void> {
    const { base } = await this.read(id);
    const asked = { from: base, to: `draft:${id}` };
    const { id: replayId } = await who.must(who.post<{ id: string }>('/api/policy-replays', asked));
    for (;;) {
      await this.#centre.settle();
      const { state } = await who.must(who.get<{ state: string }>(`/api/policy-replays/${replayId}`));
      if (state === 'done') return;
      if (state !== 'waiting' && state !== 'running') throw new Error(`the replay is ${state}`);
      // It takes a second: to ask all the time would take the processor from it.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async submit(id: string): Promise<void> {
    const { revision } = await this.read(id);
    await this.author.must(
      this.author.post(`/api/policy-drafts/${id}/submit`, { revision, summary: '第一次来电也可转专家' }),
    );
  }

  /** A draft with a change, examples that pass and a finished replay, in the hands of the approvers. */
  async ready(change: (dmn: string) => string = expertFromTheFirst, more: object = {}): Promise<string> {
    const { id } = await this.begin(more);
    await this.edit(id, change);
    await this.mendExamples(id);
    await this.replay(id);
    await this.submit(id);
    return id;
  }

  async publish(
    id: string,
    who: Person = this.approver,
    more: object = {},
  ): Promise<Reply<{ version: string; code?: string; details?: { field: string; message: string }[] }>> {
    const { revision, hash } = await this.check(id, who);
    return who.post(`/api/policy-drafts/${id}/publish`, { revision, hash, ...more });
  }

  /** The version that decides for somebody now. */
  async inForce(who: Person = this.author): Promise<string | undefined> {
    return (await who.must(who.get<PolicySummary[]>('/api/policies'))).find((one) => one.inForce)?.id;
  }

  holdings(): Promise<Holding[]> {
    return this.author.must(this.author.get<Holding[]>('/api/policies-in-force'));
  }

  async published(change?: (dmn: string) => string): Promise<string> {
    const { body } = await this.publish(await this.ready(change));
    return body.version;
  }
}

/** A first call about the caller-id fee, explained and not accepted. */
export async function decideCall(centre: TestCentre, username = 'agent') {
  const agent = await centre.signIn(username);
  const id = await agent.takeCall('caller-id-fee-first-time', 'marketing.caller-id-fee');
  const { decision } = await agent.explainInVain(id);
  return { id, agent, policy: decision.answer.policy, disposition: decision.answer.disposition };
}
