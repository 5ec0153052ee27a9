import fc from 'fast-check';
import type { QueueEvent, Rules, Skills } from '../../src/index.ts';

const SKILLS = ['general', 'english', 'complaints'];
const LEVELS = ['ordinary', 'silver', 'gold'];
const CHANNELS = ['voice', 'chat', 'e-mail'];
const DESKS = ['general', 'english', 'complaints'];

/** Seconds that often meet one another, so that much falls due at one instant. */
const seconds = fc.constantFrom(0, 5, 10, 20, 30);
const laterSeconds = fc.constantFrom(5, 10, 20, 30, 60);

const skills: fc.Arbitrary<Skills> = fc.dictionary(fc.constantFrom(...SKILLS), fc.integer({ min: 1, max: 3 }), {
  maxKeys: 3,
});
const need = fc.dictionary(fc.constantFrom(...SKILLS), fc.integer({ min: 1, max: 2 }), { maxKeys: 2 });
const needs = fc.array(need, { minLength: 1, maxLength: 2 });

const channel = fc.record({
  units: fc.constantFrom(30, 50, 70, 100),
  max: fc.integer({ min: 1, max: 3 }),
  acceptSeconds: laterSeconds,
  wrapUpSeconds: seconds,
});

function desk(id: string) {
  const later = fc.array(fc.record({ afterSeconds: laterSeconds, needs }), { maxLength: 2 });
  return fc.record({
    id: fc.constant(id),
    steps: fc
      .tuple(needs, later)
      .map(([first, more]) => [
        { afterSeconds: 0, needs: first },
        ...more.toSorted((one, other) => one.afterSeconds - other.afterSeconds),
      ]),
    overflow: fc.array(fc.record({ afterSeconds: seconds, to: fc.constantFrom(...DESKS) }), { maxLength: 2 }),
    closed: fc.option(fc.record({ to: fc.constantFrom(...DESKS) })),
  });
}

const keep = fc.record({
  for: fc.uniqueArray(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 2 }),
  share: fc.constantFrom(0, 0.2, 0.34, 0.5, 0.9),
  desk: fc.option(fc.constantFrom(...DESKS)),
});

/** Rules of any kind that `readRules` would take, and that know the same desks, channels and levels. */
export const drawnRules: fc.Arbitrary<Rules> = fc.record({
  headStarts: fc.record({ ordinary: fc.constantFrom(0, 5), silver: seconds, gold: seconds }),
  channels: fc.record({ voice: channel, chat: channel, 'e-mail': channel }),
  units: fc.constantFrom(100, 150),
  desks: fc.tuple(desk('general'), desk('english'), desk('complaints')),
  lastAgentSeconds: fc.constantFrom(0, 10, 30),
  keeps: fc.array(keep, { maxLength: 2 }),
});

const contact = fc.integer({ min: 1, max: 16 });
const person = fc.integer({ min: 1, max: 4 });
const someDesk = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...DESKS) },
  { weight: 1, arbitrary: fc.constant('nowhere') },
);
const level = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...LEVELS) },
  { weight: 1, arbitrary: fc.constant('platinum') },
);
const someChannel = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...CHANNELS) },
  { weight: 1, arbitrary: fc.constant('telegraph') },
);

/** `before`: seconds that its place was kept before it came back. */
const arrive = fc.record(
  {
    kind: fc.constant('arrive' as const),
    contact,
    desk: someDesk,
    channel: someChannel,
    level,
    lastAgent: person,
    before: fc.constantFrom(0, 5, 10, 30, 30, -5),
  },
  { requiredKeys: ['kind', 'contact', 'desk', 'channel', 'level'] },
);

/** Something that can be so, of whichever contact it can be so. */
const fitting = fc.record(
  {
    kind: fc.constant('fitting' as const),
    what: fc.constantFrom(
      ...(['accepted', 'accepted', 'accepted', 'ended', 'ended', 'returned', 'declined', 'leave'] as const),
      ...(['wrapped-up', 'level-known'] as const),
    ),
    which: fc.nat(20),
    level: fc.constantFrom(...LEVELS),
    to: person,
  },
  { requiredKeys: ['kind', 'what', 'which', 'level'] },
);

/** Events, of which a part cannot be so. */
const event = fc.oneof(
  { weight: 10, arbitrary: arrive },
  { weight: 14, arbitrary: fitting },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('ready' as const), person, skills }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ready' as const), person }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('accepted' as const, 'declined' as const), contact, person }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('leave' as const, 'ended' as const, 'wrapped-up' as const, 'returned' as const),
      contact,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('level-known' as const), contact, level }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('away' as const), person, reason: fc.constant('break') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skills' as const), person, skills }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('desk-closed' as const, 'desk-opened' as const), desk: someDesk }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rules' as const), rules: drawnRules }) },
);

/** Seconds since the moment before; once in a while it goes back, which is refused. */
const after = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(0, 0, 0, 1, 5, 5, 10) },
  { weight: 3, arbitrary: fc.constantFrom(20, 60) },
  { weight: 1, arbitrary: fc.constant(-3) },
);
const moment = fc.record({ after, event: fc.option(event, { freq: 10 }) });

type Moment = typeof moment extends fc.Arbitrary<infer One> ? One : never;
type DrawnEvent = typeof event extends fc.Arbitrary<infer One> ? One : never;
type Fitting = typeof fitting extends fc.Arbitrary<infer One> ? One : never;

export interface History {
  readonly rules: Rules;
  readonly moments: readonly Moment[];
}

/** It begins with two people who are there, so that something happens. */
export const drawnHistory: fc.Arbitrary<History> = fc
  .record({
    rules: drawnRules,
    first: skills,
    second: skills,
    moments: fc.array(moment, { minLength: 1, maxLength: 60, size: 'max' }),
  })
  .map(({ rules, first, second, moments }) => ({
    rules,
    moments: [
      { after: 0, event: { kind: 'ready', person: 1, skills: first } },
      { after: 0, event: { kind: 'ready', person: 2, skills: second } },
      ...moments,
    ],
  }));

/** A contact as the engine's state has it, when an event of one is drawn. */
export interface Standing {
  readonly id: string | number;
  readonly standing: string;
  readonly person: string | number | null;
}

const STANDINGS = {
  accepted: ['offered'],
  declined: ['offered'],
  ended: ['accepted'],
  returned: ['accepted'],
  'wrapped-up': ['wrap-up'],
  leave: ['waiting', 'offered'],
  'level-known': ['waiting', 'offered', 'accepted', 'wrap-up'],
} as const;

/** The event as the engine takes it; null where there is no contact of which it could be so. */
export function eventOf(drawn: DrawnEvent, at: number, contacts: readonly Standing[]): QueueEvent | null {
  if (drawn.kind === 'fitting') return fittingEvent(drawn, contacts);
  if (drawn.kind !== 'arrive') return drawn;
  const { before, ...arriving } = drawn;
  return before === undefined ? arriving : { ...arriving, since: at - before * 1000 };
}

function fittingEvent({ what, which, level: known, to }: Fitting, contacts: readonly Standing[]): QueueEvent | null {
  const standings: readonly string[] = STANDINGS[what];
  const among = contacts.filter(({ standing }) => standings.includes(standing));
  const one = among[which % Math.max(1, among.length)];
  if (!one) return null;
  const { id } = one;
  if (what === 'accepted' || what === 'declined') return { kind: what, contact: id, person: one.person ?? 0 };
  if (what === 'level-known') return { kind: what, contact: id, level: known };
  if (what === 'returned') return to === undefined ? { kind: what, contact: id } : { kind: what, contact: id, to };
  return { kind: what, contact: id };
}
