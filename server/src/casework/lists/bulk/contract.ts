import { type Static, Type } from 'typebox';
import { FieldProblem, Id, nullable, shape } from '../../../platform/contract-parts.ts';
import { fieldsOf, moves } from '../../tickets/index.ts';
import { TicketFilter, ticketSorts } from '../pages/contract.ts';

const closed = { additionalProperties: false } as const;

/** What can be done to many at once. */
export const bulkMoves = moves.filter(({ bulk }) => bulk);

/** As many as one bulk move takes. */
export const MOST_AT_ONCE = 500;

const order = { verb: Type.Enum(bulkMoves.map(({ verb }) => verb)), ...fieldsOf(bulkMoves) };

const chosen = {
  ticketIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: MOST_AT_ONCE })),
  filter: Type.Optional(TicketFilter),
  sort: Type.Optional(
    Type.Enum(ticketSorts, { description: 'Of a filter the first in this order; -raised unless told' }),
  ),
};

export const ChosenForBulk = shape('ChosenForBulk', chosen, {
  ...closed,
  description: 'These tickets, or all that fit the filter',
});
export type ChosenForBulk = Static<typeof ChosenForBulk>;

export const CountedMoves = shape('CountedBulkMoves', {
  moves: Type.Array(
    Type.Object({
      verb: order.verb,
      can: Type.Integer({ description: 'Tickets that it can be done to now, whatever else has to be said with it' }),
    }),
    { description: 'Every move that many can be moved by, also those that none can be' },
  ),
  tickets: Type.Integer({ description: 'How many are meant' }),
  beyond: Type.Boolean({ description: 'More fit the filter than one bulk move takes' }),
});
export type CountedMoves = Static<typeof CountedMoves>;

export const PreviewBulk = shape(
  'PreviewBulk',
  { verb: order.verb, teamId: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })), ...chosen },
  { ...closed, description: 'Of these tickets, or of all that fit the filter' },
);
export type PreviewBulk = Static<typeof PreviewBulk>;

export const BulkPreview = shape('BulkPreview', {
  tickets: Type.Array(
    Type.Object({
      id: Id,
      number: Type.String(),
      kind: Type.String(),
      category: Type.String(),
      summary: Type.String(),
      stage: Type.String(),
      version: Type.Integer(),
      to: nullable(Type.String({ description: 'The state it would be in' })),
      hindrance: nullable(Type.String({ description: 'The code of the refusal it would meet; null: it can be done' })),
    }),
  ),
  beyond: Type.Boolean({ description: 'More fit the filter than one bulk move takes' }),
});
export type BulkPreview = Static<typeof BulkPreview>;

export const MoveMany = shape(
  'MoveTickets',
  {
    key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }),
    ...order,
    tickets: Type.Array(Type.Object({ id: Id, version: Type.Integer({ minimum: 1 }) }, closed), {
      minItems: 1,
      maxItems: 20,
      description: 'As the preview showed them; more in further requests of the same key',
    }),
  },
  closed,
);
export type MoveMany = Static<typeof MoveMany>;

export const MovedMany = Type.Array(
  Type.Object({
    id: Id,
    refusal: nullable(
      Type.Object({
        code: Type.String(),
        details: Type.Array(FieldProblem),
      }),
    ),
  }),
);
export type MovedMany = Static<typeof MovedMany>;
