import { openCentre, type TestCentre } from '../centre.ts';
import { lineTo, Visitor } from '../chat/visitor.ts';
import { published } from '../notices/write-notices.ts';
import { newKey, type Person } from '../person.ts';
import { complaint } from '../tickets.ts';
import { at, mandatory, OtherSystem } from '../tmf/other-system.ts';

const CALLER = 'refund-due';
const TYPE = 'refund.not-arrived';
const result = { result: '收费正确', outcome: 'normal-use' };
const reply = { reply: '经核实收费正确' };

/** A centre in which one thing after another is done; each step does what goes before it. */
export class BudgetedCentre {
  readonly centre: TestCentre;
  readonly agent: Person;
  readonly billing: Person;
  readonly #partner: OtherSystem;
  #customerId: string | null = null;
  #notice = '';

  private constructor(centre: TestCentre, people: { agent: Person; billing: Person }, partner: OtherSystem) {
    this.centre = centre;
    this.agent = people.agent;
    this.billing = people.billing;
    this.#partner = partner;
  }

  /** What is kept was read by then, and policies are compiled. */
  static async open(): Promise<BudgetedCentre> {
    const centre = await openCentre();
    const people = { agent: await centre.signIn('agent'), billing: await centre.signIn('billing-zj') };
    const partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
    const opened = new BudgetedCentre(centre, people, partner);
    // Long before it is read from memory: that it was published is heard a moment later, and lets go of what was kept.
    opened.#notice = (await published(await centre.signIn('lead'), { types: [TYPE] })).title.zh;
    await opened.satisfy(await opened.replied());
    await opened.nameMatter(await opened.answered());
    await opened.raiseFromOutside();
    await centre.settle();
    return opened;
  }

  async raise(): Promise<string> {
    const wanted = { key: newKey(), ...complaint, customerId: this.#customerId };
    return (await this.agent.must(this.agent.post<{ id: string }>('/api/tickets', wanted))).id;
  }

  raiseFromOutside = () => this.#partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4);
  accept = (id: string) => move(this.billing, id, 'accept');
  giveResult = (id: string) => move(this.billing, id, 'return-result', result);
  reply = (id: string) => move(this.agent, id, 'reply', reply);
  satisfy = (id: string) => move(this.agent, id, 'satisfaction', { satisfied: true });

  async raised(): Promise<string> {
    this.#customerId ??= (await this.agent.contact(await this.rung())).customerId;
    return this.raise();
  }

  accepted = async () => this.#then(await this.raised(), this.accept);
  withResult = async () => this.#then(await this.accepted(), this.giveResult);
  replied = async () => this.#then(await this.withResult(), this.reply);

  readTicket = (id: string) => this.agent.must(this.agent.get(`/api/tickets/${id}`));
  readKnown = (id: string) => this.agent.must(this.agent.get(`/api/known-faults?contactId=${id}`));

  /** One that concerns the call, and was read from memory before. */
  async withNotice(): Promise<string> {
    const id = await this.named();
    if (!JSON.stringify(await this.readKnown(id)).includes(this.#notice))
      throw new Error('the notice is not on the call');
    return id;
  }

  answer = (id: string) => this.agent.must(this.agent.post(`/api/contacts/${id}/answer`));
  nameMatter = (id: string) => this.agent.must(this.agent.post(`/api/contacts/${id}/matter`, { type: TYPE }));
  mark = (id: string) => this.agent.explainInVain(id);

  /** As it was decided. */
  reopen = (id: string) => this.agent.must(this.agent.act(id, 'reopen', { record: { situation: '退款至今未到账' } }));
  end = (id: string) => this.agent.must(this.agent.post(`/api/contacts/${id}/end`));
  close = (id: string) => this.agent.must(this.agent.post(`/api/contacts/${id}/close`));

  async ring(): Promise<string> {
    const { agent } = this;
    return (await agent.must(agent.post<{ contactId: string }>(`/api/sample-callers/${CALLER}/ring`))).contactId;
  }

  /** A customer and the agent are in conversation by the chat. */
  async chat(): Promise<{ visitor: Visitor; id: string }> {
    await this.clearDesk();
    const visitor = new Visitor(lineTo(this.centre));
    const { chat } = await visitor.begin();
    await this.centre.settle();
    await this.answer(chat.chat);
    await this.centre.settle();
    return { visitor, id: chat.chat };
  }

  /** Nothing is on the desk. */
  async clearDesk(): Promise<void> {
    const { agent } = this;
    for (const { id } of await agent.must(agent.get<{ id: string }[]>('/api/contacts'))) {
      await agent.post(`/api/contacts/${id}/answer`);
      await this.end(id);
      await this.close(id);
    }
    await this.centre.settle();
  }

  /** Somebody rings, and nothing else is on the desk. */
  async rung(): Promise<string> {
    await this.clearDesk();
    const id = await this.ring();
    await this.centre.settle();
    return id;
  }

  answered = async () => this.#then(await this.rung(), this.answer);
  named = async () => this.#then(await this.answered(), this.nameMatter);

  async #then(id: string, step: (id: string) => Promise<unknown>): Promise<string> {
    await step(id);
    await this.centre.settle();
    return id;
  }
}

function move(who: Person, id: string, verb: string, said: object = {}): Promise<unknown> {
  return who.must(who.post(`/api/tickets/${id}/${verb}`, { key: newKey(), ...said }));
}
