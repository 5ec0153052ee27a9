import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Effect,
  openQueue,
  type Queue,
  QueueRefusal,
  type QueueEvent,
  type QueueState,
  type Rules,
} from '../src/index.ts';
import { drawnHistory, eventOf, type History } from './help/draw-history.ts';
import { type Offer, ReferenceQueue } from './help/reference-queue.ts';

const RUNS = Number(process.env['QUEUE_RUNS'] ?? 400);

test('the engine makes the offers that the rules ask for in words', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const effects: Effect[] = [];
      const queue = openQueue(history.rules, (effect) => effects.push(effect));
      const reference = new ReferenceQueue(history.rules);
      play(history, queue, (event, at, taken) => {
        if (event === null && taken) reference.advance(at);
        if (event !== null) expect([event, reference.apply(event, at)]).toEqual([event, taken]);
        expect(offersOf(effects)).toEqual(reference.offers);
        expect(standingOf(queue.state())).toEqual(standingOfReference(reference));
      });
    }),
    { numRuns: RUNS },
  );
});

test('nobody is offered twice at once, nobody is lost, no skill is violated, and no room is given twice', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const ringing = new Map<unknown, unknown>();
      const queue = openQueue(history.rules, (effect) => {
        if (effect.kind === 'offered') {
          expect(ringing.has(effect.contact)).toBe(false);
          ringing.set(effect.contact, effect.person);
        }
        if (effect.kind === 'withdrawn') expect(ringing.delete(effect.contact)).toBe(true);
      });
      let rules = history.rules;
      const here = new Set<unknown>();
      play(history, queue, (event, _, taken) => {
        if (event && taken) {
          if (event.kind === 'rules') ({ rules } = event);
          if (event.kind === 'arrive') here.add(event.contact);
          if (event.kind === 'leave') here.delete(event.contact);
          if (event.kind === 'accepted' || event.kind === 'leave') ringing.delete(event.contact);
        }
        const { contacts } = queue.state();
        expect([...ringing.keys()].toSorted()).toEqual(
          contacts
            .filter(({ standing }) => standing === 'offered')
            .map(({ id }) => id)
            .toSorted(),
        );
        // Who is gone has been ended, and nobody but they.
        for (const { id } of contacts) expect(here.has(id)).toBe(true);
        for (const id of here) if (!contacts.some((one) => one.id === id)) here.delete(id);
        if (!history.moments.some((moment) => moment.event?.kind === 'rules')) expectRoom(queue.state(), rules);
      });
    }),
    { numRuns: RUNS },
  );
});

test('opened again from its state at any moment, it goes on as it would have', () => {
  fc.assert(
    fc.property(drawnHistory, fc.nat(60), (history, cut) => {
      const [whole, halves]: [Effect[], Effect[]] = [[], []];
      const one = openQueue(history.rules, (effect) => whole.push(effect));
      let rules = history.rules;
      let other = openQueue(rules, (effect) => halves.push(effect));
      let moment = 0;
      play(history, one, (event, at, taken) => {
        tell(other, event, at);
        if (event?.kind === 'rules' && taken) ({ rules } = event);
        if (moment++ === cut % history.moments.length) {
          const state: QueueState = JSON.parse(JSON.stringify(other.state()));
          other = openQueue(rules, (effect) => halves.push(effect), state);
        }
        expect(halves).toEqual(whole);
        expect(sorted(other.state())).toEqual(sorted(one.state()));
        expect(other.nextAt()).toBe(one.nextAt());
      });
    }),
    { numRuns: RUNS },
  );
});

test('nobody is overtaken by who came more than the largest head start later', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      if (history.moments.some((moment) => moment.event?.kind === 'rules')) return;
      const bound = Math.max(...Object.values(history.rules.headStarts)) * 1000;
      const reference = new ReferenceQueue(history.rules);
      const before = new Map<unknown, number>();
      // Before each offer of the reference, which makes the engine's offers: who waits that this person may take.
      const queue = openQueue(history.rules, (effect) => {
        if (effect.kind !== 'offered') return;
        const { contacts } = queue.state();
        const offered = contacts.find(({ id }) => id === effect.contact);
        const person = reference.people.find(({ id }) => id === effect.person);
        for (const { id, standing, arrivedAt } of contacts)
          before.set(id, standing === 'waiting' ? arrivedAt : Infinity);
        expect(offered).toBeDefined();
        if (!person || !offered) return;
        for (const waiting of reference.contacts) {
          const mine = before.get(waiting.id) ?? Infinity;
          if (waiting.waitsFor || mine + bound >= offered.arrivedAt) continue;
          expect([waiting.id, reference.mayTakeNow(waiting, person)]).toEqual([waiting.id, false]);
        }
      });
      play(history, queue, (event, at) => {
        if (event) reference.apply(event, at);
        else if (at >= reference.now) reference.advance(at);
      });
    }),
    { numRuns: RUNS },
  );
});

/** Tells an engine a history; `then` hears of each moment with whether it was taken. */
function play(
  { moments }: History,
  queue: Queue,
  then: (event: QueueEvent | null, at: number, taken: boolean) => void,
): void {
  let now = 0;
  for (const moment of moments) {
    const at = now + moment.after * 1000;
    const event = moment.event && eventOf(moment.event, at, queue.state().contacts);
    const taken = tell(queue, event, at);
    now = Math.max(now, at);
    then(event, at, taken);
  }
}

function tell(queue: Queue, event: QueueEvent | null, at: number): boolean {
  try {
    if (event) queue.apply(event, at);
    else queue.advance(at);
    return true;
  } catch (error) {
    if (!(error instanceof QueueRefusal)) throw error;
    return false;
  }
}

function offersOf(effects: readonly Effect[]): Offer[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'offered') return [];
    const { at, contact, person, until } = effect;
    return [{ at, contact, person, until }];
  });
}

function standingOf({ people, contacts }: QueueState) {
  return {
    people: people.map(({ id, presence, since }) => [id, presence, since].join(' ')).toSorted(),
    contacts: contacts.map((one) => [one.id, one.standing, one.person, one.waitsFor, one.key].join(' ')).toSorted(),
  };
}

function standingOfReference({ people, contacts }: ReferenceQueue) {
  return {
    people: people.map(({ id, presence, since }) => [id, presence, since].join(' ')).toSorted(),
    contacts: contacts
      .map((one) => {
        const waitsFor = one.standing === 'accepted' || one.standing === 'wrap-up' ? null : (one.waitsFor?.id ?? null);
        return [one.id, one.standing, one.person?.id ?? null, waitsFor, one.key].join(' ');
      })
      .toSorted(),
  };
}

function sorted({ people, contacts, ...rest }: QueueState) {
  const byId = (one: { id: unknown }, other: { id: unknown }) => Number(one.id) - Number(other.id);
  return { ...rest, people: people.toSorted(byId), contacts: contacts.toSorted(byId) };
}

function expectRoom({ people, contacts }: QueueState, rules: Rules): void {
  for (const { id } of people) {
    const hands = contacts.filter(({ person }) => person === id);
    const units = hands.reduce((sum, { channel }) => sum + (rules.channels[channel]?.units ?? 0), 0);
    expect(units).toBeLessThanOrEqual(rules.units);
    for (const [name, { max }] of Object.entries(rules.channels)) {
      expect(hands.filter(({ channel }) => channel === name).length).toBeLessThanOrEqual(max);
    }
  }
}
