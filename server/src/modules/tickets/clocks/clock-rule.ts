import { type Static, Type } from 'typebox';
import { InBoth } from '../../../platform/contract-parts.ts';

const Name = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });

/** A promise of time that a kind of ticket carries: what starts it, what keeps it, what lets it rest. */
export const ClockRule = Type.Object(
  {
    name: Name,
    label: InBoth,
    minutes: Type.Integer({
      minimum: 1,
      maximum: 1_576_800,
      description: 'Minutes until it is due; whole days of 1440 where it counts days',
    }),
    counts: Type.Enum(['working', 'elapsed', 'days'], {
      description:
        'working: minutes of the calendar; elapsed: all minutes; days: calendar days, due at the end of the last, the day it started not counted',
    }),
    calendar: Type.Optional(
      Type.String({ minLength: 1, maxLength: 40, description: 'Whose working time counts; `office` unless told' }),
    ),
    startsAt: Type.Array(Name, {
      minItems: 1,
      description: 'What starts it: `raise` and verbs of the life; met, it starts anew with the next',
    }),
    stopsAt: Type.Array(Name, { minItems: 1, description: 'The verbs that keep the promise' }),
    endsAt: Type.Optional(
      Type.Array(Name, { description: 'Verbs that end it without keeping it: the work went elsewhere' }),
    ),
    pausesIn: Type.Optional(
      Type.Array(Name, {
        description: 'The states in which it rests, entered for a stated reason; those of the life unless told',
      }),
    ),
    whenLate: Type.Optional(
      Type.Enum(['take-back'], { description: 'take-back: the work goes back and is offered to another team' }),
    ),
  },
  { additionalProperties: false },
);
export type ClockRule = Static<typeof ClockRule>;
