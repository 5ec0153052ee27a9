import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  explainOffer,
  type Hindrance,
  openQueue,
  type Queue,
  QueueRefusal,
  type QueueState,
  type Told,
  type WhyChosen,
  type WhyWaiting,
} from '../src/index.ts';
import { drawnHistory, eventOf, type History } from './help/draw-history.ts';
import type { ReferenceContact, ReferencePerson } from './help/reference-floor.ts';
import { ReferenceQueue } from './help/reference-queue.ts';

const RUNS = Number(process.env['QUEUE_RUNS'] ?? 100);

test('why a contact waits is what a look at everybody finds', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const reference = new ReferenceQueue(history.rules);
      const queue = openQueue(history.rules, () => undefined);
      play(history, queue, ({ event, at }, taken) => {
        if (event) reference.apply(event, at);
        else if (taken) reference.advance(at);
        for (const one of reference.inOrder())
          expectSame(placeAndPeople(queue.whyWaiting(one.id)), lookAtEverybody(reference, one));
      });
    }),
    { numRuns: RUNS },
  );
});

test('why a contact was chosen is what a look at everybody found then, and at any time later', () => {
  fc.assert(
    fc.property(drawnHistory, fc.nat(), (history, which) => {
      const reasons: WhyChosen[] = [];
      const reference = new ReferenceQueue(history.rules);
      const expected: unknown[] = [];
      reference.beforeOffer = (one, person) => expected.push(lookBeforeOffer(reference, one, person));
      const queue: Queue = openQueue(history.rules, (effect) => {
        if (effect.kind === 'offered') reasons.push(queue.whyChosen(effect.contact));
      });
      const begin: QueueState = queue.state();
      const told: Told[] = [];
      play(history, queue, (one, taken) => {
        told.push(one);
        if (one.event) reference.apply(one.event, one.at);
        else if (taken) reference.advance(one.at);
        expectSame(reasons.slice(reasons.length - expected.length).map(foundBeforeOffer), expected.splice(0));
      });
      const one = reasons[which % Math.max(1, reasons.length)];
      if (one) expectSame(explainOffer(history.rules, begin, told, one.offer), one);
      expect(explainOffer(history.rules, begin, told, reasons.length + 1)).toBeNull();
    }),
    { numRuns: RUNS },
  );
});

test('why it was chosen is told while the offer is, and later by letting it happen again only', () => {
  const queue = openQueue(RULES, () => undefined);
  queue.apply({ kind: 'ready', person: 'lin', skills: {} }, 0);
  queue.apply({ kind: 'arrive', contact: 1, desk: 'general', channel: 'voice', level: 'ordinary' }, 0);
  expect(() => queue.whyChosen(1)).toThrow(expect.objectContaining({ code: 'not-now' }));
  expect(() => queue.whyWaiting(1)).toThrow(expect.objectContaining({ code: 'not-waiting' }));
});

const RULES = {
  headStarts: { ordinary: 0 },
  channels: { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 } },
  units: 100,
  desks: [{ id: 'general', steps: [{ afterSeconds: 0, needs: [{}] }], overflow: [], closed: null }],
  lastAgentSeconds: 0,
  keeps: [],
};

function play({ moments }: History, queue: Queue, then: (told: Told, taken: boolean) => void): void {
  let now = 0;
  for (const moment of moments) {
    const at = now + moment.after * 1000;
    const event = moment.event && eventOf(moment.event, at, queue.state().contacts);
    const taken = tell(queue, { event, at });
    now = Math.max(now, at);
    then({ event, at }, taken);
  }
}

function tell(queue: Queue, { event, at }: Told): boolean {
  try {
    if (event) queue.apply(event, at);
    else queue.advance(at);
    return true;
  } catch (error) {
    if (!(error instanceof QueueRefusal)) throw error;
    return false;
  }
}

function placeAndPeople({ place, people, waitsFor }: WhyWaiting) {
  const { present, away, lackSkill, waitForAnother, noRoom, kept } = people;
  return { place, waitsFor: waitsFor?.person ?? null, present, away, lackSkill, waitForAnother, noRoom, kept };
}

function lookAtEverybody(reference: ReferenceQueue, one: ReferenceContact): ReturnType<typeof placeAndPeople> {
  const codes = reference.people.map((person) => hindranceIn(reference, one, person));
  const count = (code: Hindrance['code']) => codes.filter((other) => other === code).length;
  return {
    place: aheadOf(reference, one).length + 1,
    waitsFor: one.waitsFor?.id ?? null,
    present: reference.people.filter(({ presence }) => presence === 'ready').length,
    away: count('away'),
    lackSkill: count('lacks-skill'),
    waitForAnother: count('waits-for-another'),
    noRoom: count('no-room'),
    kept: count('kept'),
  };
}

/** Whom somebody who is there may take as well as it; behind a closed desk, whoever waits for that desk. */
function aheadOf(reference: ReferenceQueue, one: ReferenceContact): ReferenceContact[] {
  const order = reference.inOrder();
  const before = order.slice(0, order.indexOf(one));
  if (!reference.openDesk(one.desk)) return before.filter(({ desk }) => desk === one.desk);
  const present = reference.people.filter(({ presence }) => presence === 'ready');
  return before.filter((other) =>
    present.some((person) => reference.fits(other, person) && reference.fits(one, person)),
  );
}

function hindranceIn(
  reference: ReferenceQueue,
  one: ReferenceContact,
  person: ReferencePerson,
): Hindrance['code'] | null {
  if (person.presence !== 'ready') return 'away';
  if (!reference.openDesk(one.desk)) return 'desk-closed';
  if (!reference.meetsContact(one, person)) return 'lacks-skill';
  if (!reference.fits(one, person)) return 'waits-for-another';
  if (!reference.hasRoom(one, person)) return 'no-room';
  return reference.isKept(one, person) ? 'kept' : null;
}

function lookBeforeOffer(reference: ReferenceQueue, one: ReferenceContact, person: ReferencePerson) {
  const order = reference.inOrder();
  const others = reference.people.filter((other) => other !== person);
  return {
    contact: one.id,
    person: person.id,
    units: reference.unitsOf(person),
    since: person.since,
    passedOver: order.slice(0, order.indexOf(one)).map((other) => [other.id, hindranceIn(reference, other, person)]),
    others: others
      .filter((other) => hindranceIn(reference, one, other) === null)
      .map((other) => other.id)
      .toSorted(),
    hindered: others.flatMap((other) => hindranceIn(reference, one, other) ?? []).toSorted(),
  };
}

function foundBeforeOffer(why: WhyChosen): ReturnType<typeof lookBeforeOffer> {
  return {
    contact: why.contact,
    person: Number(why.person),
    units: why.units,
    since: why.since,
    passedOver: why.passedOver.map(({ contact, hindrance }) => [contact, hindrance.code]),
    others: why.others.map(({ person }) => Number(person)).toSorted(),
    hindered: codesOf(why).toSorted(),
  };
}

function codesOf({ hindered }: WhyChosen): Hindrance['code'][] {
  const codes = ['away', 'desk-closed', 'lacks-skill', 'waits-for-another', 'no-room', 'kept'] as const;
  return codes.flatMap((code) => Array.from({ length: hindered[code] }, () => code));
}

function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}
