import { type Static, Type } from 'typebox';
import { component, InBoth, shape } from '../../../platform/contract-parts.ts';
import { verbs } from '../moves/moves.ts';

const Name = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });

/** What clocks can start and stop at: verbs, raising, and what becomes of a promised refund. */
const ClockEvent = Type.Enum(['raise', ...verbs, 'promise-refund', 'refund-arrived'], component('TicketClockEvent'));
const Events = (description: string) => Type.Array(ClockEvent, { minItems: 1, maxItems: 18, description });

/** A promise of time that a kind of ticket carries: what starts it, what keeps it, what lets it rest. */
export const ClockRule = shape(
  'ClockRule',
  {
    name: Name,
    label: InBoth,
    minutes: Type.Integer({
      minimum: 1,
      maximum: 1_576_800,
      description: 'Minutes until it is due; where it counts days, whole days of 1440',
    }),
    counts: Type.Enum(['working', 'elapsed', 'days'], {
      description:
        'working: minutes of a calendar; elapsed: all minutes; days: until the end of the last day, that of the start not counted',
    }),
    calendar: Type.Optional(
      Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'Whose working time: `office` unless told' }),
    ),
    startsAt: Events('Kept or over, it starts anew with the next of them'),
    stopsAt: Events('What keeps the promise'),
    endsAt: Type.Optional(Events('What ends it without keeping it: the work went elsewhere')),
    pausesIn: Type.Optional(
      Type.Array(Name, {
        maxItems: 30,
        description: 'States it rests in if they were entered for a stated reason; those of the life unless told',
      }),
    ),
    afterClose: Type.Optional(Type.Boolean({ description: 'It goes on when the ticket has ended' })),
    whenLate: Type.Optional(
      Type.Enum(['take-back'], { description: 'The work is taken back and offered to another team' }),
    ),
  },
  { additionalProperties: false },
);
export type ClockRule = Static<typeof ClockRule>;
