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

const contact = fc.integer({ min: 1, max: 12 });
const person = fc.integer({ min: 1, max: 5 });
const someDesk = fc.constantFrom(...DESKS, ...DESKS, 'nowhere');
const level = fc.constantFrom(...LEVELS, ...LEVELS, 'platinum');

/** An event, of which many cannot be so. `since` is given as seconds before it. */
const event = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      {
        kind: fc.constant('arrive' as const),
        contact,
        desk: someDesk,
        channel: fc.constantFrom(...CHANNELS, ...CHANNELS, 'telegraph'),
        level,
        lastAgent: person,
        before: fc.constantFrom(0, 0, 10, -5),
      },
      { requiredKeys: ['kind', 'contact', 'desk', 'channel', 'level'] },
    ),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('ready' as const), person, skills }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ready' as const), person }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('accept-any' as const), which: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('end-any' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('accepted' as const), contact, person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('declined' as const), contact, person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ended' as const), contact }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), contact }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wrapped-up' as const), contact }) },
  {
    weight: 2,
    arbitrary: fc.record(
      { kind: fc.constant('returned' as const), contact, to: person },
      { requiredKeys: ['kind', 'contact'] },
    ),
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

const moment = fc.record({ after: fc.constantFrom(0, 0, 1, 5, 5, 10, 20, -3), event: fc.option(event, { freq: 8 }) });

type Moment = { after: number; event: DrawnEvent | null };
type DrawnEvent = typeof event extends fc.Arbitrary<infer One> ? One : never;

export interface History {
  readonly rules: Rules;
  readonly moments: readonly Moment[];
}

export const drawnHistory: fc.Arbitrary<History> = fc.record({
  rules: drawnRules,
  moments: fc.array(moment, { minLength: 1, maxLength: 60, size: 'max' }),
});

/** What is in whose hands when an event is drawn that wants one of these. */
export interface Hands {
  readonly id: string | number;
  readonly standing: string;
  readonly person: string | number | null;
}

/** The event as the engine takes it; null where none of the hands fits. */
export function eventOf(drawn: DrawnEvent, at: number, hands: readonly Hands[]): QueueEvent | null {
  if (drawn.kind === 'accept-any' || drawn.kind === 'end-any') {
    const standing = drawn.kind === 'accept-any' ? 'offered' : 'accepted';
    const fitting = hands.filter((one) => one.standing === standing);
    const one = fitting[drawn.which % Math.max(1, fitting.length)];
    if (!one || one.person === null) return null;
    if (drawn.kind === 'end-any') return { kind: 'ended', contact: one.id };
    return { kind: 'accepted', contact: one.id, person: one.person };
  }
  if (drawn.kind !== 'arrive')
    return drawn.kind === 'returned' && drawn.to === undefined ? { kind: 'returned', contact: drawn.contact } : drawn;
  const { before, ...arrive } = drawn;
  return before === undefined ? arrive : { ...arrive, since: at - before * 1000 };
}
