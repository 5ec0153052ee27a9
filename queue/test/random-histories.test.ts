import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Effect, openQueue, type QueueState, type Rules } from '../src/index.ts';
import { drawnHistory } from './help/draw-history.ts';
import { asText, playHistory, tell } from './help/play-history.ts';
import type { Offer } from './help/reference-floor.ts';
import { ReferenceQueue } from './help/reference-queue.ts';

const RUNS = Number(process.env['QUEUE_RUNS'] ?? 150);

test('the engine makes the offers that the rules ask for in words', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const effects: Effect[] = [];
      const queue = openQueue(history.rules, (effect) => effects.push(effect));
      const reference = new ReferenceQueue(history.rules);
      playHistory(history, queue, (told, taken) => {
        expect(asText([told, reference.tell(told)])).toBe(asText([told, taken]));
        expect(asText(offersOf(effects.splice(0)))).toBe(asText(reference.offers.splice(0)));
        expect(asText(standingOf(queue.state()))).toBe(asText(standingOfReference(reference)));
      });
    }),
    { numRuns: RUNS },
  );
});

test('nobody is offered twice at once, nobody is lost, and no room is given twice', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const moments = history.moments.filter(({ event }) => event?.kind !== 'rules');
      const ringing = new Map<unknown, unknown>();
      const twice: unknown[] = [];
      const queue = openQueue(history.rules, (effect) => {
        if (effect.kind === 'offered' && ringing.has(effect.contact)) twice.push(effect);
        if (effect.kind === 'offered') ringing.set(effect.contact, effect.person);
        if (effect.kind === 'withdrawn') ringing.delete(effect.contact);
      });
      const here = new Set<unknown>();
      playHistory({ ...history, moments }, queue, ({ event }, taken) => {
        const { contacts } = queue.state();
        const ids = new Set<unknown>(contacts.map(({ id }) => id));
        if (taken && event?.kind === 'accepted') ringing.delete(event.contact);
        if (taken && event?.kind === 'arrive') here.add(event.contact);
        // Whoever left or was ended is gone, and so is who was wrapped up; nobody else is.
        if (taken && (event?.kind === 'leave' || event?.kind === 'ended')) here.delete(event.contact);
        const wrappedUp = contacts.filter(({ standing }) => standing === 'wrap-up').map(({ id }) => id);
        expect(new Set([...here, ...wrappedUp])).toEqual(ids);
        const offered = contacts.filter(({ standing }) => standing === 'offered');
        expect(new Map(offered.map(({ id, person }) => [id, person]))).toEqual(ringing);
        expect(overfull(queue.state(), history.rules)).toEqual([]);
      });
      expect(twice).toEqual([]);
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
      playHistory(history, one, ({ event, at }, taken) => {
        tell(other, { event, at });
        if (event?.kind === 'rules' && taken) ({ rules } = event);
        if (moment++ === cut % history.moments.length) {
          const state: QueueState = JSON.parse(JSON.stringify(other.state()));
          other = openQueue(rules, (effect) => halves.push(effect), state);
        }
        expect(asText(halves.splice(0))).toBe(asText(whole.splice(0)));
        expect(asText(sorted(other.state()))).toBe(asText(sorted(one.state())));
        expect(other.nextAt()).toBe(one.nextAt());
      });
    }),
    { numRuns: RUNS },
  );
});

test('nobody is overtaken by who came more than the largest head start later', () => {
  fc.assert(
    fc.property(drawnHistory, (history) => {
      const moments = history.moments.filter(({ event }) => event?.kind !== 'rules');
      const effects: Effect[] = [];
      const queue = openQueue(history.rules, (effect) => effects.push(effect));
      const reference = new ReferenceQueue(history.rules);
      playHistory({ ...history, moments }, queue, (told) => {
        reference.tell(told);
      });
      expect(offersOf(effects)).toEqual(reference.offers);
      expect(reference.mostOvertaken).toBeLessThanOrEqual(Math.max(...Object.values(history.rules.headStarts)) * 1000);
    }),
    { numRuns: RUNS },
  );
});

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

/** Who has more in hand than there is room for. */
function overfull({ people, contacts }: QueueState, rules: Rules): unknown[] {
  return people.filter(({ id }) => {
    const hands = contacts.filter(({ person }) => person === id);
    const units = hands.reduce((sum, { channel }) => sum + (rules.channels[channel]?.units ?? 0), 0);
    const tooMany = Object.entries(rules.channels).some(
      ([name, { max }]) => hands.filter(({ channel }) => channel === name).length > max,
    );
    return units > rules.units || tooMany;
  });
}
