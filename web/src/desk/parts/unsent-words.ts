import { asText } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';

/** A pause in typing after which the centre is told. */
const PAUSE_MS = 700;

/** What this page has in hand of one person's words at one place. */
export interface WordsInHand {
  /** Null where nothing was typed here that the centre does not have. */
  find: () => string | null;
  /** @returns how to hear no more of it */
  follow: (changed: () => void) => () => void;
  type: (words: string) => void;
  sent: (words: string) => void;
  /** What an earlier page left in this browser goes to the centre. */
  tellLeft: () => void;
  /** What was typed last goes to the centre without waiting for a pause. */
  leave: () => void;
}

interface Of {
  accountId: string;
  place: string;
  /** Tells the centre, one text of a place after the other; the empty one is forgotten. */
  tell: (text: string) => Promise<void>;
}

/**
 * The words of a person at a place, with what is not told yet: another place is another of these, so that nothing typed
 * at one is ever shown or told at another.
 */
export function openWords({ accountId, place, tell }: Of): WordsInHand {
  const here = keptAt({ lives: 'in-browser', owner: accountId, name: 'unsent', id: place }, asText);
  const followers = new Set<() => void>();
  let latest = here.find();
  let teller: ReturnType<typeof setTimeout> | undefined;

  const hold = (text: string) => {
    latest = text;
    here.put(text);
    for (const changed of followers) changed();
  };
  const say = (text: string) => {
    clearTimeout(teller);
    teller = undefined;
    const taken = () => {
      // Another dialog of the same place may have typed on since.
      if (latest === text && here.find() === text) here.drop();
    };
    // What the centre cannot take now stays in this browser, and is told with the next word or the next opening.
    void tell(text).then(taken, () => undefined);
  };
  const sayNow = () => {
    if (latest !== null) say(latest);
  };
  return {
    find: () => latest,
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    type: (text) => {
      hold(text);
      clearTimeout(teller);
      teller = setTimeout(() => say(text), PAUSE_MS);
    },
    sent: (words) => {
      if (latest !== null && latest !== words) return;
      hold('');
      say('');
    },
    tellLeft: sayNow,
    leave: () => {
      if (teller !== undefined) sayNow();
    },
  };
}

/** What the centre takes at most as the name of a place. */
const LONGEST_PLACE = 160;

/** As the centre takes it, and of two places two: what it does not take is spelled, what is too long ends in its sum. Pure. */
export function nameOf(about: string): string {
  const spelled = about.replaceAll(/[^a-z0-9:.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(36)}_`);
  if (spelled.length <= LONGEST_PLACE) return spelled;
  const sum = `:${sumOf(spelled, 5381)}${sumOf(spelled, 52711)}`;
  return spelled.slice(0, LONGEST_PLACE - sum.length) + sum;
}

function sumOf(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 33) ^ text.charCodeAt(at);
  return (sum >>> 0).toString(36);
}
