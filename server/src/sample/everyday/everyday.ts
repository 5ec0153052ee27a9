import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { InBoth } from '../../platform/contract-parts.ts';
import { MakePromise } from '../../casework/promises/index.ts';
import { Propose } from '../../policy/policies/index.ts';
import { SampleTicket } from './live-through.ts';

const Minutes = Type.Integer();
const By = { by: Type.String(), minutesAgo: Minutes };
/** The name that a ticket has in this file. */
const Ticket = Type.String();

export const Acknowledged = Type.Object({ ticket: Ticket, ...By, note: Type.String() });
export type Acknowledged = Static<typeof Acknowledged>;

export const Promised = Type.Object({
  ticket: Ticket,
  ...By,
  ...Type.Pick(MakePromise, ['kind', 'words', 'amountFen']).properties,
  /** Negative: it lies ahead. */
  dueMinutesAgo: Minutes,
  end: Type.Optional(
    Type.Object({ how: Type.Enum(['keep', 'break', 'withdraw'] as const), ...By, note: Type.String() }),
  ),
});
export type Promised = Static<typeof Promised>;

/** Its text mentions people by `@[username]`. */
export const Noted = Type.Object({ ticket: Ticket, ...By, text: Type.String() });
export type Noted = Static<typeof Noted>;

export const Proposed = Type.Object({
  name: Type.Optional(Type.String()),
  ...By,
  ...Type.Omit(Propose, ['contacts']).properties,
  declined: Type.Optional(Type.Object({ ...By, answer: Type.String() })),
});
export type Proposed = Static<typeof Proposed>;

export const Drafted = Type.Object({
  ...By,
  title: Type.String(),
  /** Names of proposals. */
  takesUp: Type.Array(Type.String()),
  /** What the conditions of these ids become. */
  conditions: Type.Record(Type.String(), Type.String()),
  /** What the reasons of these rules become. */
  reasons: Type.Record(Type.String(), InBoth),
  submitted: Type.Optional(Type.Object({ minutesAgo: Minutes, summary: Type.String() })),
});
export type Drafted = Static<typeof Drafted>;

const Everyday = Type.Object({
  tickets: Type.Array(Type.Object({ name: Ticket, ...SampleTicket.properties })),
  acknowledged: Type.Array(Acknowledged),
  promises: Type.Array(Promised),
  notes: Type.Array(Noted),
  proposals: Type.Array(Proposed),
  drafts: Type.Array(Drafted),
});
export type Everyday = Static<typeof Everyday>;

export async function readEveryday(file: string): Promise<Everyday> {
  return Value.Parse(Everyday, JSON.parse(await readFile(file, 'utf8')));
}
