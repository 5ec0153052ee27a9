import type { Id } from './event.ts';

/** Why an offer was taken back. */
export type WithdrawnBecause = 'left' | 'not-accepted' | 'declined' | 'away' | 'gone';

/** Why more people may take a contact than before. */
export type WidenedBecause = 'step' | 'overflow' | 'last-agent-over' | 'last-agent-not-there';

/** What follows from what happened; `at` in milliseconds. */
export type Effect =
  | {
      readonly kind: 'offered';
      readonly at: number;
      readonly contact: Id;
      readonly person: Id;
      /** Accepted before this instant, or it goes to another. */
      readonly until: number;
      /** The number of this offer, from 1; for `whyChosen` and for asking later. */
      readonly offer: number;
      /** `next`: the first of all that this person may take. `last-agent`: that too, and it waited for this person alone. */
      readonly why: 'next' | 'last-agent';
    }
  | {
      readonly kind: 'withdrawn';
      readonly at: number;
      readonly contact: Id;
      readonly person: Id;
      readonly because: WithdrawnBecause;
    }
  | {
      readonly kind: 'set-away';
      readonly at: number;
      readonly person: Id;
      readonly because: 'not-accepted' | 'declined';
      readonly contact: Id;
    }
  | { readonly kind: 'wrapped-up'; readonly at: number; readonly contact: Id; readonly person: Id }
  | { readonly kind: 'widened'; readonly at: number; readonly contact: Id; readonly because: WidenedBecause };

/** Is told each effect as it comes about. It may ask the engine; it must not tell it anything, and not throw. */
export type Sink = (effect: Effect) => void;
