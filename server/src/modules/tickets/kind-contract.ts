import { type Static, Type } from 'typebox';
import { InBoth } from '../../platform/contract-parts.ts';

const Name = Type.String({ pattern: '^[a-z][a-z0-9-]*(/[a-z0-9-]+)?$', maxLength: 60 });
const closed = { additionalProperties: false } as const;

/** What can be done to a ticket. Each has its file; which of them a kind allows, and from where, is data. */
export const verbs = [
  'assign',
  'accept',
  'give-back',
  'pass-on',
  'ask-back',
  'answer',
  'hold',
  'resume',
  'return-result',
  'reply',
  'satisfied',
  'dissatisfied',
  'close',
  'cancel',
] as const;
export type TicketVerb = (typeof verbs)[number];

const LifeState = Type.Object(
  {
    id: Name,
    name: InBoth,
    standing: Type.Enum(['open', 'ended']),
    clock: Type.Enum(['runs', 'pauses', 'stops']),
    tmf: Type.Enum(['acknowledged', 'rejected', 'pending', 'held', 'inProgress', 'cancelled', 'closed', 'resolved']),
  },
  closed,
);
const LifeMove = Type.Object(
  { verb: Type.Enum(verbs), from: Type.Array(Name, { minItems: 1, maxItems: 30 }), to: Name },
  closed,
);

/** The life of a kind as a table: states and moves. A ticket begins in the first state. */
export const Life = Type.Object(
  {
    states: Type.Array(LifeState, { minItems: 2, maxItems: 30 }),
    moves: Type.Array(LifeMove, { minItems: 1, maxItems: 60 }),
  },
  closed,
);
export type Life = Static<typeof Life>;

/** Minutes from when to when. `working` counts by the calendar, `elapsed` by the wall clock. */
export const ClockRule = Type.Object(
  {
    name: Name,
    label: InBoth,
    minutes: Type.Integer({ minimum: 1, maximum: 525_600 }),
    counts: Type.Enum(['working', 'elapsed']),
    startsAt: Type.Enum(['raised', 'assigned', 'accepted']),
    stopsAt: Type.Array(Type.Enum(verbs), { minItems: 1, maxItems: 14 }),
    pausesIn: Type.Array(Name, { maxItems: 30, description: 'States of the life in which it stands still' }),
  },
  closed,
);
export type ClockRule = Static<typeof ClockRule>;

const FormField = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,39}$' }),
    label: InBoth,
    prompt: InBoth,
    type: Type.Enum(['text', 'long-text', 'choice', 'date', 'phone', 'place']),
    required: Type.Boolean(),
    choices: Type.Optional(Type.Array(Type.Object({ value: Name, name: InBoth }, closed), { maxItems: 50 })),
  },
  closed,
);
export type FormField = Static<typeof FormField>;

/** A kind of ticket: its categories, its form, its life and its times. */
export const TicketKindBody = Type.Object(
  {
    name: InBoth,
    categories: Type.Array(Type.Object({ id: Name, name: InBoth }, closed), { minItems: 1, maxItems: 200 }),
    form: Type.Array(FormField, { maxItems: 40 }),
    life: Life,
    clocks: Type.Array(ClockRule, { maxItems: 10 }),
    categoryClocks: Type.Record(Name, Type.Array(ClockRule, { maxItems: 10 }), {
      description: 'By category, in the place of the kind’s own',
    }),
    acceptMinutes: Type.Integer({ minimum: 1, maximum: 525_600, description: 'Unaccepted for so long, it comes back' }),
  },
  closed,
);
export type TicketKindBody = Static<typeof TicketKindBody>;

export const TicketKind = Type.Object({ id: Name, version: Type.Integer(), ...TicketKindBody.properties });
export type TicketKind = Static<typeof TicketKind>;
