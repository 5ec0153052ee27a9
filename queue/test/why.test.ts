import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  explainOffer,
  type Hindrance,
  openQueue,
  type Queue,
  type QueueState,
  type Told,
  type WhyChosen,
  type WhyWaiting,
} from '../src/index.ts';
import { drawnHistory } from './help/draw-history.ts';
import { asText, playHistory } from './help/play-history.ts';
import type { ReferenceContact, ReferencePerson } from './help/reference-floor.ts';
import { ReferenceQueue } from './help/reference-queue.ts';

const RUNS = Number(process.env['QUEUE_RUNS'] ?? 100);

test('why a contact waits is what a look at everybody finds', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const reference = new ReferenceQueue(history.rules);
      const queue = openQueue(history.rules, () => undefined);
      playHistory(history, queue, (told) => {
        reference.tell(told);
        for (const one of reference.inOrder())
          expect(asText(placeAndPeople(queue.whyWaiting(one.id)))).toBe(asText(lookAtEverybody(reference, one)));
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
      playHistory(history, queue, (one) => {
        told.push(one);
        reference.tell(one);
        const found = reasons.slice(reasons.length - expected.length).map(foundBeforeOffer);
        expect(asText(found)).toBe(asText(expected.splice(0)));
      });
      const again: unknown[] = [];
      const one = reasons[which % Math.max(1, reasons.length)];
      if (one) again.push(explainOffer(history.rules, begin, told, one.offer));
      expect(again).toEqual(one ? [one] : []);
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

/** Who asks for the same, and whom somebody who is there may take as well as it; behind a closed desk, whoever waits for that desk. */
function aheadOf(reference: ReferenceQueue, one: ReferenceContact): ReferenceContact[] {
  const order = reference.inOrder();
  const before = order.slice(0, order.indexOf(one));
  if (!reference.openDesk(one.desk)) return before.filter(({ desk }) => desk === one.desk);
  const present = reference.people.filter(({ presence }) => presence === 'ready');
  return before.filter((other) => {
    const isSame =
      !one.waitsFor && !other.waitsFor && reference.asksForSame(one, other) && reference.openDesk(other.desk);
    return isSame || present.some((person) => reference.fits(other, person) && reference.fits(one, person));
  });
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
