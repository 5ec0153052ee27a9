import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePolicy, type Facts, type Policy, readPolicy } from '@jieyi/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOwnDatabase, type OwnDatabase } from '../../test/help/own-database.ts';
import { daysEarlier } from '../platform/clock.ts';
import {
  type BillingSystem,
  explain,
  factsFound,
  findFact,
  type MatterAsk,
  openSimulatedBoss,
  type SimulatedBoss,
} from '../foundation/billing/index.ts';
import { readSampleCallers, type SampleCaller } from './sample-callers.ts';

const content = new URL('../../../content/', import.meta.url);
const callers = await readSampleCallers(new URL('sample/callers.json', content));
const now = new Date('2026-05-20T02:00:00Z');

let boss: SimulatedBoss;
let database: OwnDatabase;
let policies: Readonly<Record<'v1' | 'v2', Policy>>;

beforeAll(async () => {
  database = await makeOwnDatabase('sample_callers');
  boss = await openSimulatedBoss({ database: database.url, clock: { now: () => now } });
  await boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  policies = { v1: await policyIn('v1-as-defined.dmn'), v2: await policyIn('v2-as-revised.dmn') };
});
afterAll(async () => {
  await boss.close();
  await database.drop();
});

async function policyIn(name: string): Promise<Policy> {
  return compilePolicy(await readPolicy(await readFile(new URL(`policies/${name}`, content), 'utf8'), { file: name }));
}

async function askOf(billing: BillingSystem, { type, customer, history }: SampleCaller): Promise<MatterAsk> {
  const found = await billing.findCustomer(customer.phone);
  if (!found) throw new Error(`no such customer: ${customer.phone}`);
  const { complaint } = history;
  const promised = complaint?.refundPromisedDaysAgo;
  const earlier = complaint && {
    ...(complaint.place && { place: complaint.place }),
    ...(complaint.baseStation && { baseStation: complaint.baseStation }),
    ...(promised !== undefined && { refundPromisedAt: daysEarlier(now, promised) }),
  };
  return { customerRef: found.ref, type, earlier, now };
}

function ownFacts({ type, history, answers }: SampleCaller): Facts {
  const { complaint, contacts, identityFailuresToday } = history;
  return {
    type,
    explained: true,
    accepted: false,
    contactsOnMatter: contacts.length + 1,
    earlierComplaint: complaint?.state ?? 'none',
    earlierOutcome: complaint?.outcome ?? 'none',
    daysSinceRefundPromised: complaint?.refundPromisedDaysAgo ?? null,
    identityFailuresToday: identityFailuresToday ?? 0,
    ...answers,
  };
}

async function billingFacts(ask: MatterAsk): Promise<Facts> {
  const findings = await Promise.all(factsFound.map((fact) => findFact(boss, fact, ask)));
  return Object.fromEntries(findings.map(({ fact, value }) => [fact, value]));
}

test('every row of the table has a positive and a negative caller', () => {
  const rows = new Set(callers.map(({ row }) => row).filter((row) => row !== 'ordinary'));
  expect(rows.size).toBe(14);
  for (const row of rows) {
    const examples = new Set(callers.filter((caller) => caller.row === row).map(({ example }) => example));
    expect([row, [...examples].toSorted()]).toEqual([row, ['negative', 'positive']]);
  }
});

test.each(callers.map((caller) => [caller.id, caller] as const))('%s is decided as expected', async (_, caller) => {
  const facts = { ...(await billingFacts(await askOf(boss, caller))), ...ownFacts(caller) };
  for (const version of ['v1', 'v2'] as const) {
    const answer = policies[version].decide(facts);
    expect(answer).toMatchObject({ status: 'decided', ...caller.expects[version] });
  }
});

test.each(callers.map((caller) => [caller.id, caller] as const))('%s can prove who they are', async (_, caller) => {
  const { customerRef } = await askOf(boss, caller);
  const { verificationMeans } = await boss.customer(customerRef);
  expect(verificationMeans.includes('servicePassword')).toBe(caller.servicePassword !== null);
  if (caller.servicePassword === null) return;
  const answer = { means: 'servicePassword', value: caller.servicePassword } as const;
  expect(await boss.verifyIdentity(customerRef, answer)).toEqual({ passed: true });
});

test.each(callers.map((caller) => [caller.id, caller] as const))('%s gets an explanation', async (_, caller) => {
  const explanation = await explain(boss, await askOf(boss, caller));
  expect(explanation.topic).toBe(caller.type);
  expect(explanation.statements.length + explanation.unknown.length).toBeGreaterThan(0);
});

test('a file that is not of the stated form is refused, naming where', async () => {
  const [first] = callers;
  if (!first) throw new Error('no callers');
  const folder = await mkdtemp(join(tmpdir(), 'sample-callers-'));
  const read = async (given: unknown) => {
    const file = join(folder, 'callers.json');
    await writeFile(file, JSON.stringify(given));
    return readSampleCallers(file);
  };
  try {
    await expect(read([{ ...first, example: 'perhaps' }])).rejects.toThrow('/0/example');
    await expect(read([{ ...first, customer: { phone: '13800001000' } }])).rejects.toThrow('/0/customer/phone');
    await expect(read([first, first])).rejects.toThrow(`${first.id} comes twice`);
    await expect(read([first, { ...first, id: 'another' }])).rejects.toThrow(`${first.customer.phone} comes twice`);
    await expect(read({})).rejects.toThrow('sample callers');
  } finally {
    await rm(folder, { recursive: true });
  }
});
