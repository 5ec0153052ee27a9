import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, Person, shape } from '../../../platform/contract-parts.ts';
import { waysIn } from '../../channels/index.ts';
import { boardStates } from './judge-state.ts';

const WayIn = Type.Enum(waysIn);
const State = Type.Enum(boardStates);

export const BoardWaiting = shape('BoardWaiting', {
  desk: nullable(Type.String({ description: 'Of the rules of the queues; null: it has no place' })),
  deskName: nullable(InBoth),
  wayIn: WayIn,
  level: nullable(Type.String({ description: 'Level of the customers; null: nobody knows who they are' })),
  count: Type.Integer(),
  longestSince: Instant,
});

export const ServiceCount = shape('ServiceCount', {
  offered: Type.Integer({ description: 'Whose waiting ended: answered, or left before' }),
  answered: Type.Integer(),
  left: Type.Integer(),
  inTime: Type.Integer({ description: 'Answered within the target of their way in' }),
  level: nullable(Type.Number({ description: 'inTime ÷ offered, 0 to 1; null where nobody was' })),
});

export const ServiceTarget = shape('ServiceTarget', { wayIn: WayIn, seconds: Type.Integer() });

const figures = {
  at: Instant,
  waiting: Type.Array(BoardWaiting, {
    description: 'Who waits, by desk, way in and level; the longest waiting first',
  }),
  lately: ServiceCount,
  today: ServiceCount,
  targets: Type.Array(ServiceTarget),
};

export const BoardPerson = shape('BoardPerson', {
  ...Person.properties,
  state: State,
  since: nullable(Type.String({ format: 'date-time', description: 'Null: they were never there' })),
  reason: nullable(Type.String({ description: 'What for they are on a break' })),
  plannedUntil: nullable(Type.String({ format: 'date-time', description: 'When the break is planned to be over' })),
  overdue: Type.Boolean({ description: 'On a break for longer than planned' }),
  contacts: Type.Integer({ description: 'Ringing, waiting for them, or in conversation' }),
});

export type BoardPerson = Static<typeof BoardPerson>;

export const BoardContact = shape('BoardContact', {
  id: Id,
  wayIn: WayIn,
  state: Type.String({ description: 'ringing, returned, active, wrap-up' }),
  since: Instant,
  arrivedAt: Instant,
  handler: Person,
  level: nullable(Type.String()),
  matterType: nullable(Type.String()),
  handingOver: Type.Boolean(),
  writable: Type.Boolean({ description: 'It can be joined: its channel carries what is written' }),
});

export type BoardContact = Static<typeof BoardContact>;

export const Wallboard = shape('Wallboard', {
  ...figures,
  people: Type.Array(BoardPerson, {
    description: 'Agents and experts who are there, were there today, or have something in hand',
  }),
  contacts: Type.Array(BoardContact, { description: 'In hand, the oldest first; 300 at most' }),
});
export type Wallboard = Static<typeof Wallboard>;

export const ScreenBoard = shape(
  'ScreenBoard',
  {
    ...figures,
    name: Type.String({ description: 'What the screen is called' }),
    province: InBoth,
    states: Type.Array(Type.Object({ state: State, count: Type.Integer() })),
    inHand: Type.Integer({ description: 'Contacts ringing or in conversation' }),
  },
  { description: 'Figures alone: nobody’s name, and nothing of any customer’s' },
);
export type ScreenBoard = Static<typeof ScreenBoard>;
