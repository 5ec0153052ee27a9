import { type Static, Type } from 'typebox';
import { Id, Instant, nullable, shape } from '../../../platform/contract-parts.ts';
import { MaskedCustomer, severities, Ticket } from '../../tickets/index.ts';

const closed = { additionalProperties: false } as const;
const Short = Type.String({ minLength: 1, maxLength: 60 });

/** What somebody has to do, by their team and by where tickets stand in the lives of their kinds. */
export const workLists = ['mine', 'to-accept', 'to-assign', 'asked-back', 'to-reply', 'replied'] as const;
export type WorkList = (typeof workLists)[number];

/** Which tickets: every field narrows. */
export const filterFields = {
  list: Type.Optional(Type.Enum(workLists, { description: 'A work list of the caller' })),
  kind: Type.Optional(Short),
  category: Type.Optional(Short),
  stage: Type.Optional(Short),
  state: Type.Optional(Type.Enum(['open', 'closed'])),
  team: Type.Optional(Type.String({ minLength: 1, maxLength: 60, description: 'Its id, `my-teams` or `unassigned`' })),
  holder: Type.Optional(
    Type.String({
      pattern: `^(me|${'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'})$`,
      description: 'An account, or `me`',
    }),
  ),
  city: Type.Optional(Short),
  severity: Type.Optional(Type.Enum(severities)),
  late: Type.Optional(Type.Boolean({ description: 'Only those with a promise of time that is broken and still open' })),
  raisedFrom: Type.Optional(Instant),
  raisedTo: Type.Optional(Type.String({ format: 'date-time', description: 'Before this instant, UTC' })),
  changedFrom: Type.Optional(Instant),
  changedTo: Type.Optional(Type.String({ format: 'date-time', description: 'Before this instant, UTC' })),
  customerId: Type.Optional(Id),
  matterId: Type.Optional(Id),
  search: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'Finds by words said about a ticket, by its number (the year and zeros may be left out), or by its customer: phone number in full, its last four digits, whole name',
    }),
  ),
  number: Type.Optional(Type.String({ minLength: 1, maxLength: 20, description: 'In full, or its last digits' })),
};
export const TicketFilter = shape('TicketFilter', filterFields, closed);
export type TicketFilter = Static<typeof TicketFilter>;

export const ticketSorts = ['-raised', 'raised', '-changed', 'changed', 'due'] as const;
export type TicketSort = (typeof ticketSorts)[number];

export const TicketQuery = Type.Object({
  ...filterFields,
  sort: Type.Optional(
    Type.Enum(ticketSorts, {
      description: '-raised unless told: the newest first; due: the most urgent first, without a due time last',
    }),
  ),
  after: Type.Optional(Type.String({ maxLength: 200, description: 'What `x-next-cursor` said with the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '50 unless told' })),
});
export type TicketQuery = Static<typeof TicketQuery>;

export const ListedTicket = shape('ListedTicket', {
  ...Ticket.properties,
  customer: nullable(MaskedCustomer),
  dueAt: nullable(Type.String({ format: 'date-time', description: 'When the next open promise of time is due, UTC' })),
  pausedSince: nullable(
    Type.String({
      format: 'date-time',
      description: 'Since when one of its open promises of time rests, the longest, UTC; others may run, by `dueAt`',
    }),
  ),
  changedSinceLook: Type.Boolean({ description: 'Something happened to it since the caller looked at it' }),
});
export type ListedTicket = Static<typeof ListedTicket>;

/** How many there are in each work list of the caller; counted up to 1000. */
export const TicketCounts = shape('TicketCounts', {
  mine: Type.Integer(),
  'to-accept': Type.Integer(),
  'to-assign': Type.Integer(),
  'asked-back': Type.Integer(),
  'to-reply': Type.Integer(),
  replied: Type.Integer(),
});

export const LookedAt = shape(
  'LookedAtTicket',
  {
    entryId: Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'The last entry of the history that was shown',
    }),
  },
  closed,
);

const FilterName = Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' });
export const SaveFilter = shape(
  'SaveTicketFilter',
  {
    name: FilterName,
    shared: Type.Boolean({ description: 'Everybody of the province sees it' }),
    replace: Type.Optional(Type.Boolean({ description: 'True: in the place of your own of this name' })),
    filter: TicketFilter,
    sort: Type.Enum(ticketSorts),
  },
  closed,
);
export type SaveFilter = Static<typeof SaveFilter>;

/** What is not told stays as it is. */
export const ChangeFilter = shape(
  'ChangeTicketFilter',
  {
    name: Type.Optional(FilterName),
    shared: Type.Optional(Type.Boolean({ description: 'Everybody of the province sees it' })),
    filter: Type.Optional(TicketFilter),
    sort: Type.Optional(Type.Enum(ticketSorts)),
    replace: Type.Optional(Type.Boolean({ description: 'True: in the place of another of your own of this name' })),
  },
  closed,
);
export type ChangeFilter = Static<typeof ChangeFilter>;

export const SavedFilter = shape('SavedTicketFilter', {
  id: Id,
  name: Type.String(),
  shared: Type.Boolean(),
  mine: Type.Boolean(),
  filter: TicketFilter,
  sort: Type.Enum(ticketSorts),
});
export type SavedFilter = Static<typeof SavedFilter>;
