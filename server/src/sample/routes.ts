import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import type { Routes } from '../platform/http.ts';
import { refusalReplies } from '../platform/refusal.ts';
import { findOpenContact } from '../contact/contacts/index.ts';
import type { SimulatedBoss } from '../foundation/billing/index.ts';
import { findCustomerByPhone, maskPhone } from '../foundation/customers/index.ts';
import { type Actor, actorOf, seesProvince } from '../foundation/organisation/index.ts';
import type { DecidingCentre } from '../deciding/resolution/index.ts';
import type { SampleCentre } from './centre.ts';
import { passwordOf, samplePeople } from './accounts.ts';
import { BossBehaviour, Rung, SampleAccount, SampleCaller } from './contract.ts';
import { letRing } from './let-ring.ts';
import { noSuchCaller } from './refusals.ts';
import { readSampleCallers } from './sample-callers.ts';
import { callsThatCanFail } from './switch-boss.ts';

interface Settings {
  folder: string;
  sampleData: boolean;
}

export const sampleRoutes =
  (centre: SampleCentre, { folder, sampleData }: Settings): Routes =>
  async (app) => {
    const onlyWithSampleData = () => {
      if (!sampleData) throw noSuchCaller();
    };

    app.get(
      '/api/sample-accounts',
      {
        config: { right: 'public' },
        schema: {
          operationId: 'listSampleAccounts',
          summary: 'Whom to sign in as; only with sample data, which is allowed on loopback only',
          response: { 200: Type.Array(SampleAccount), ...refusalReplies },
        },
      },
      async () => {
        onlyWithSampleData();
        return samplePeople.map(({ username, nameZh, nameEn, posts, provinceId }) => ({
          username,
          nameZh,
          nameEn,
          posts: [...posts],
          provinceId,
          password: passwordOf(username),
        }));
      },
    );

    app.get(
      '/api/sample-callers',
      {
        config: { right: 'contact:let-in' },
        schema: {
          operationId: 'listSampleCallers',
          summary: 'Callers for each row of the policy, positive and negative',
          response: { 200: Type.Array(SampleCaller), ...refusalReplies },
        },
      },
      async (request) => {
        onlyWithSampleData();
        return listCallers(centre, actorOf(request), folder);
      },
    );

    app.post(
      '/api/sample-callers/:id/ring',
      {
        config: { right: 'contact:let-in' },
        schema: {
          operationId: 'letSampleCallerRing',
          summary: 'Let a sample caller ring',
          params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
          response: { 201: Rung, ...refusalReplies },
        },
      },
      async (request, reply) => {
        onlyWithSampleData();
        const contactId = await letRing(centre, centre.boss, actorOf(request), folder, request.params.id);
        return reply.status(201).send({ contactId });
      },
    );

    await app.register(bossRoutes(centre.boss));
  };

async function listCallers(
  centre: DecidingCentre,
  actor: Actor,
  folder: string,
): Promise<Static<typeof SampleCaller>[]> {
  const callers: Static<typeof SampleCaller>[] = [];
  for (const caller of await readSampleCallers(join(folder, 'callers.json'))) {
    const customer = await findCustomerByPhone(centre.db, caller.customer.phone);
    if (!customer || !seesProvince(actor, customer.provinceId)) continue;
    const { history: _history, customer: _customer, ...shown } = caller;
    callers.push({
      ...shown,
      answers: { ...caller.answers },
      phone: maskPhone(caller.customer.phone),
      expects: { v1: caller.expects.v1.disposition, v2: caller.expects.v2.disposition },
      openContact: await findOpenContact(centre.db, customer.id),
    });
  }
  return callers;
}

const bossRoutes =
  (boss: SimulatedBoss): Routes =>
  async (app) => {
    app.get(
      '/api/simulated-boss',
      {
        config: { right: 'billing:switch' },
        schema: {
          operationId: 'readSimulatedBoss',
          summary: 'How slow the simulated BOSS is, and which of its calls fail',
          response: { 200: BossBehaviour, ...refusalReplies },
        },
      },
      async () => present(await boss.behaviour()),
    );

    app.put(
      '/api/simulated-boss',
      {
        config: { right: 'billing:switch' },
        schema: {
          operationId: 'switchSimulatedBoss',
          summary: 'Make the simulated BOSS slow, or some of its calls fail',
          body: BossBehaviour,
          response: { 200: BossBehaviour, ...refusalReplies },
        },
      },
      async (request) => {
        const { latencyMs, failing } = request.body;
        return present(await boss.setBehaviour({ latencyMs, failing: callsThatCanFail(failing) }));
      },
    );
  };

function present(behaviour: Awaited<ReturnType<SimulatedBoss['behaviour']>>): Static<typeof BossBehaviour> {
  const { latencyMs, failing } = behaviour;
  return { latencyMs, failing: typeof failing === 'string' ? failing : [...failing] };
}
