import { type Static, Type } from 'typebox';
import { InBoth, Instant, nullable, shape } from '../../../platform/contract-parts.ts';
import { ClockRule } from './clock-rule.ts';
import { Verb } from '../moves/contract.ts';

const Name = Type.String({ pattern: '^[a-z][a-z0-9-]*(/[a-z0-9-]+)?$', maxLength: 60 });
const closed = { additionalProperties: false } as const;

const LifeState = shape(
  'TicketLifeState',
  {
    id: Name,
    name: InBoth,
    standing: Type.Enum(['open', 'ended']),
    clock: Type.Enum(['runs', 'pauses', 'stops']),
    tmf: Type.Enum(['acknowledged', 'rejected', 'pending', 'held', 'inProgress', 'cancelled', 'closed', 'resolved']),
  },
  closed,
);
const LifeMove = shape(
  'TicketLifeMove',
  { verb: Verb, from: Type.Array(Name, { minItems: 1, maxItems: 30 }), to: Name },
  closed,
);

/** The life of a kind as a table: states and moves. A ticket begins in the first state. */
export const Life = shape(
  'TicketLife',
  {
    states: Type.Array(LifeState, { minItems: 2, maxItems: 30 }),
    moves: Type.Array(LifeMove, { minItems: 1, maxItems: 60 }),
  },
  closed,
);
export type Life = Static<typeof Life>;

const FormField = shape(
  'TicketFormField',
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

const TicketCategory = shape(
  'TicketCategory',
  {
    id: Name,
    name: InBoth,
    plain: Type.Optional(
      Type.Object(InBoth.properties, {
        description: 'As a customer would say it; in the portal only these are offered',
      }),
    ),
    retired: Type.Optional(
      Type.Boolean({ description: 'Not for new tickets that people raise; its name stays for those that have it' }),
    ),
  },
  closed,
);

/** A kind of ticket: its categories, its form, its life and its times. */
export const TicketKindBody = Type.Object(
  {
    name: InBoth,
    portal: Type.Optional(Type.Boolean({ description: 'Customers may raise it themselves, in the portal' })),
    categories: Type.Array(TicketCategory, { minItems: 1, maxItems: 200 }),
    form: Type.Array(FormField, { maxItems: 40 }),
    life: Life,
    clocks: Type.Array(ClockRule, { maxItems: 10 }),
    categoryClocks: Type.Record(Name, Type.Array(ClockRule, { maxItems: 10 }), {
      description: 'By category, in the place of the kind’s of the same name, or besides',
    }),
    acceptMinutes: Type.Integer({ minimum: 1, maximum: 525_600, description: 'Unaccepted for so long, it comes back' }),
    acceptCounts: Type.Optional(
      Type.Enum(['working', 'elapsed'], { description: 'working, by the office calendar, unless told' }),
    ),
  },
  closed,
);
export type TicketKindBody = Static<typeof TicketKindBody>;

export const ChangeTicketKind = shape(
  'ChangeTicketKind',
  {
    version: Type.Integer({ minimum: 0, description: 'The one you changed; 0 for a new kind' }),
    ...TicketKindBody.properties,
  },
  closed,
);

/** A kind as it is for tickets raised from now on, and who made it so. */
export const ListedKind = shape('TicketKind', {
  id: Name,
  version: Type.Integer(),
  changedAt: Instant,
  changedBy: nullable(InBoth),
  ...TicketKindBody.properties,
});
export type ListedKind = Static<typeof ListedKind>;

export const TicketKind = Type.Object({ id: Name, version: Type.Integer(), ...TicketKindBody.properties });
export type TicketKind = Static<typeof TicketKind>;
