import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { waysIn } from '../contact/channels/index.ts';
import { InBoth, nullable } from '../platform/contract-parts.ts';

const DaysAgo = Type.Integer({ minimum: 0, description: 'Calendar days in the operator’s zone' });

const EarlierContact = Type.Object({
  daysAgo: DaysAgo,
  wayIn: Type.Enum(waysIn),
  matterType: Type.String(),
});

const EarlierComplaint = Type.Object({
  daysAgo: DaysAgo,
  state: Type.Enum(['open', 'closed']),
  outcome: Type.Enum([
    'none',
    'cannot-solve-now',
    'normal-use',
    'not-border-roaming',
    'refund-promised',
    'solved',
    'other',
  ]),
  place: Type.Optional(Type.String()),
  baseStation: Type.Optional(Type.String()),
  symptom: Type.Optional(Type.String()),
  refundPromisedDaysAgo: Type.Optional(DaysAgo),
  summary: InBoth,
});

const Expected = Type.Object({ disposition: Type.String() });

/** A made-up customer with a matter, for trying the centre out. Money and numbers are those of the simulated BOSS. */
export const SampleCaller = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    type: Type.String({ description: 'The type of matter, as the policy names it' }),
    row: Type.String({ description: 'The row of the policy’s table, or `notes`, or `ordinary`' }),
    example: Type.Enum(['positive', 'negative']),
    title: InBoth,
    says: InBoth,
    customer: Type.Object({ phone: Type.String({ pattern: '^\\+861[0-9]{10}$', description: 'E.164' }) }),
    expects: Type.Object(
      { v1: Expected, v2: Expected },
      { description: 'Once explained, and accepted only if `answers` says so' },
    ),
    answers: Type.Record(Type.String(), Type.Union([Type.Boolean(), Type.Number(), Type.String()]), {
      description: 'Facts that only a person knows, and what this caller would answer',
    }),
    history: Type.Object({
      contacts: Type.Array(EarlierContact, { description: 'Contacts about this matter before the present one' }),
      complaint: nullable(EarlierComplaint),
      identityFailuresToday: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    servicePassword: nullable(Type.String({ description: 'Null for a customer who has none' })),
  },
  { additionalProperties: false },
);
export type SampleCaller = Static<typeof SampleCaller>;

const SampleCallers = Type.Array(SampleCaller);

/**
 * Reads the sample callers (`content/sample/callers.json`). Throws an `Error` that names the caller and the field
 * where the file is not of the stated form, or where an id or a phone number comes twice.
 */
export async function readSampleCallers(file: string | URL): Promise<readonly SampleCaller[]> {
  const given: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Value.Check(SampleCallers, given)) throw new Error(`sample callers: ${firstError(given)}`);
  refuseTwice(given.map((caller) => caller.id));
  refuseTwice(given.map((caller) => caller.customer.phone));
  return given;
}

function firstError(given: unknown): string {
  const [error] = Value.Errors(SampleCallers, given);
  return error ? `${error.instancePath}: ${error.message}` : 'not of the stated form';
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`sample callers: ${twice} comes twice`);
}
