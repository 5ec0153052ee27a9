import type { QueueEvent } from '../history/event.ts';
import { QueueRefusal } from '../history/refusal.ts';
import type { QueueState } from '../history/state.ts';
import type { Rules } from '../rules/rules.ts';
import type { WhyChosen } from '../why/why-chosen.ts';
import { openQueue } from './open-queue.ts';

/** Something told to an engine: an event, or null where only the time went on. */
export interface Told {
  readonly event: QueueEvent | null;
  readonly at: number;
}

/**
 * Why an offer was made, at any time later: lets what was told since a state happen again, until that offer. What was refused
 * then is refused again.
 * @param rules those in effect at `state`
 * @returns null where the history does not come to this offer
 */
export function explainOffer(
  rules: Rules,
  state: QueueState,
  history: Iterable<Told>,
  offer: number,
): WhyChosen | null {
  const found: WhyChosen[] = [];
  const queue = openQueue(
    rules,
    (effect) => {
      if (effect.kind === 'offered' && effect.offer === offer) found.push(queue.whyChosen(effect.contact));
    },
    state,
  );
  for (const { event, at } of history) {
    try {
      if (event) queue.apply(event, at);
      else queue.advance(at);
    } catch (error) {
      if (!(error instanceof QueueRefusal)) throw error;
    }
    if (found.length > 0) break;
  }
  return found[0] ?? null;
}
