import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, Named, nullable, shape, Words } from '../../platform/contract-parts.ts';
import { RaisedTicket } from '../../casework/tickets/index.ts';
import { holders, paperKinds, visitResults } from './visit-kinds.ts';

const closed = { additionalProperties: false } as const;
const Key = Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' });

export const PaperKind = Type.Enum(paperKinds, component('PaperKind'));
const Holder = Type.Enum(holders, {
  ...component('PaperHolder'),
  description: 'Whose papers: the customer’s, or those of somebody who came for them',
});

/** As it is kept. */
export const HallBody = Type.Object({
  name: InBoth,
  address: InBoth,
  hours: Type.Array(
    Type.Object({
      days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { description: '1 is Monday' }),
      opens: Type.String({ description: '08:30, of the operator’s zone' }),
      closes: Type.String(),
    }),
  ),
  services: Type.Array(Type.String()),
});
export type HallBody = Static<typeof HallBody>;

export const Hall = shape('Hall', { id: Type.String(), ...HallBody.properties, city: Named });
export type Hall = Static<typeof Hall>;

export const HallStand = shape('HallStand', {
  hall: nullable(Hall),
  since: nullable(Instant),
  ofToday: Type.Boolean({ description: 'Chosen on this day of the operator' }),
});
export const ChooseHall = shape('ChooseHall', { hallId: Type.String({ maxLength: 40 }) }, closed);

/** As it is kept: which papers it needs, any one of a list from each holder. */
export const ServiceBody = Type.Object({
  name: InBoth,
  types: Type.Array(Type.String(), { description: 'Types of matter that it settles' }),
  inPerson: Type.Array(PaperKind, { description: 'Any one of them; none needed where empty' }),
  forAnother: nullable(Type.Object({ customer: Type.Array(PaperKind), representative: Type.Array(PaperKind) })),
  note: InBoth,
});
export type ServiceBody = Static<typeof ServiceBody>;
export const HallService = shape('HallService', { id: Type.String(), ...ServiceBody.properties });
export type HallService = Static<typeof HallService>;

export const Guide = shape('CounterGuide', {
  service: HallService,
  hindrance: nullable(
    Type.Enum(['not-here', 'in-person-only', 'papers-missing'], {
      description: 'Why it cannot be done here and now; null where it can',
    }),
  ),
  missing: Type.Array(Type.Object({ holder: Holder, anyOf: Type.Array(PaperKind) }), {
    description: 'Papers to bring, or to show yet',
  }),
  halls: Type.Array(Hall, { description: 'Where it is done: of this city, or else of this province' }),
});
export type Guide = Static<typeof Guide>;

export const ShownPapers = shape('ShownPapers', {
  id: Id,
  holder: Holder,
  kind: PaperKind,
  numberTail: Type.String({ description: 'The last four signs; no more is kept' }),
  name: Type.String({ description: 'Masked' }),
  outcome: Type.Enum(['matches', 'differs', 'noted'], {
    description: 'Against BOSS; noted: of a representative, with whom nothing is compared',
  }),
  seenBy: InBoth,
  seenAt: Instant,
});

export const SentHere = shape('SentHere', {
  contactId: Id,
  at: Instant,
  disposition: Type.Enum(['business-hall', 'retry-later']),
  matterType: Type.String(),
  reason: nullable(Type.String({ description: 'In the agent’s words' })),
  because: nullable(InBoth),
  services: Type.Array(HallService, { description: 'What settles it, with the papers each needs' }),
});
export type SentHere = Static<typeof SentHere>;

export const BeginVisit = shape(
  'BeginCounterVisit',
  {
    key: Key,
    customerId: Type.Optional(Id),
    forAnother: Type.Boolean({ description: 'Somebody came for the customer' }),
    words: Type.Optional(Words),
  },
  closed,
);
export type BeginVisit = Static<typeof BeginVisit>;

export const ShowPapers = shape(
  'ShowPapers',
  {
    key: Key,
    holder: Holder,
    kind: PaperKind,
    number: Type.String({ minLength: 5, maxLength: 30, description: 'Compared and forgotten' }),
    name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S', description: 'As it stands on them' }),
    originalSeen: Type.Boolean({ description: 'The original was in your hands, not a copy or a picture' }),
  },
  closed,
);
export type ShowPapers = Static<typeof ShowPapers>;

export const ChooseService = shape('ChooseService', { serviceId: nullable(Type.String({ maxLength: 40 })) }, closed);

export const FinishVisit = shape(
  'FinishCounterVisit',
  {
    key: Key,
    result: Type.Enum(visitResults, {
      description: 'done here; followed by a ticket; sent on to a hall or another day',
    }),
    told: Words,
    next: Type.Optional(Words),
    hallId: Type.Optional(Type.String({ maxLength: 40, description: 'Where they are sent on to' })),
  },
  closed,
);
export type FinishVisit = Static<typeof FinishVisit>;

const VisitTicket = shape('TicketOfVisit', {
  ...RaisedTicket.properties,
  dueAt: nullable(Type.String({ format: 'date-time', description: 'By when something happens next' })),
});

export const VisitSummary = shape('CounterVisitSummary', {
  id: Type.String({ format: 'uuid', description: 'Of its contact' }),
  number: Type.String(),
  begunAt: Instant,
  customerName: nullable(Type.String({ description: 'Masked' })),
  matterType: nullable(Type.String()),
  result: nullable(Type.Enum(visitResults)),
});

export const Visit = shape('CounterVisit', {
  ...VisitSummary.properties,
  hall: Hall,
  by: InBoth,
  mine: Type.Boolean(),
  contactState: Type.String(),
  standing: Type.String({ description: 'unknown, claimed, known' }),
  customer: nullable(Type.Object({ id: Id, name: Type.String(), phone: nullable(Type.String()) })),
  forAnother: Type.Boolean(),
  papers: Type.Array(ShownPapers),
  papersLeft: Type.Integer({ description: 'How often papers may still differ today' }),
  sentHere: Type.Array(SentHere),
  guide: nullable(Guide),
  tickets: Type.Array(VisitTicket),
  told: nullable(Type.String()),
  next: nullable(Type.String()),
  nextHall: nullable(Hall),
  finishedAt: nullable(Instant),
});
export type Visit = Static<typeof Visit>;
