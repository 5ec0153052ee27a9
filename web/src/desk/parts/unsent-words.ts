import type { Said, Taken } from '../../api/foundation/unsent-texts.ts';
import { asJson, fieldsOf, type Form } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';

/** A pause in typing after which the centre is told. */
const PAUSE_MS = 700;
/** What the centre keeps of one place at most. */
const LONGEST_KEPT = 20_000;

/** What this page has in hand of one person's words at one place. */
export interface InHand {
  /** Null where nothing was typed here. */
  readonly typed: Said | null;
  /**
   * `told`: the centre has them; `telling`: it is about to, and this browser has them; `elsewhere`: it has newer ones from
   * elsewhere, and somebody has to choose; `here`: too long for it, in this browser alone; `nowhere`: in this page alone.
   */
  readonly kept: 'told' | 'telling' | 'elsewhere' | 'here' | 'nowhere';
}

export interface WordsInHand {
  find: () => InHand;
  /** @returns how to hear no more of it */
  follow: (changed: () => void) => () => void;
  /** @param known the version that is shown, where nothing was typed here before */
  type: (words: string, known: string | null) => void;
  sent: (words: string, known: string | null) => void;
  /** Of two, ours: typed on with theirs in sight. */
  keepOurs: (theirs: string | null) => void;
  /** Of two, theirs: what was typed here is let go. */
  useTheirs: () => void;
  /** What an earlier page left in this browser goes to the centre. */
  tellLeft: () => void;
  /** What was typed last goes to the centre without waiting for a pause. */
  leave: () => void;
}

interface Of {
  accountId: string;
  place: string;
  /** Tells the centre, one text of a place after the other; the empty one is forgotten. */
  tell: (said: Said) => Promise<Taken>;
}

/**
 * The words of a person at a place, with what is not told yet: another place is another of these, so that nothing typed
 * at one is ever shown or told at another.
 */
export function openWords({ accountId, place, tell }: Of): WordsInHand {
  const here = keptAt({ lives: 'in-browser', owner: accountId, name: 'unsent', id: place }, asSaid);
  const followers = new Set<() => void>();
  const left = here.find();
  let now: InHand = { typed: left, kept: left === null ? 'told' : isTooLong(left) ? 'here' : 'telling' };
  let teller: ReturnType<typeof setTimeout> | undefined;

  const become = (next: InHand) => {
    now = next;
    for (const changed of followers) changed();
  };
  const hold = (typed: Said) => {
    const put = here.put(typed);
    // Until somebody has chosen between two, ours are not told.
    const kept = now.kept === 'elsewhere' ? now.kept : 'telling';
    become({ typed, kept: isTooLong(typed) ? (put ? 'here' : 'nowhere') : kept });
  };
  const say = async () => {
    clearTimeout(teller);
    teller = undefined;
    const said = now.typed;
    if (said === null || now.kept !== 'telling') return;
    const taken = await tell(said);
    if (now.typed?.text !== said.text) return;
    if (taken === 'newer-elsewhere') return overtake(said);
    // Another dialog of the same place may have typed on since.
    if ((here.find()?.text ?? said.text) === said.text) here.drop();
    become({ typed: { text: said.text, over: taken.version }, kept: 'told' });
  };
  /** By sending words one has chosen: what is kept from elsewhere is shown in their place. */
  const overtake = ({ text }: Said) => {
    if (text !== '') return become({ ...now, kept: 'elsewhere' });
    here.drop();
    become({ typed: null, kept: 'told' });
  };
  // What the centre cannot take now stays in this browser, and is told with the next word or the next opening.
  const sayNow = () => void say().catch(() => undefined);
  return {
    find: () => now,
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    type: (text, known) => {
      hold({ text, over: baseOf(now, known) });
      clearTimeout(teller);
      teller = setTimeout(sayNow, PAUSE_MS);
    },
    sent: (words, known) => {
      if (now.typed !== null && now.typed.text !== words) return;
      hold({ text: '', over: baseOf(now, known) });
      now = { ...now, kept: 'telling' };
      sayNow();
    },
    keepOurs: (theirs) => {
      const { typed } = now;
      if (typed === null) return;
      now = { typed, kept: 'telling' };
      hold({ text: typed.text, over: theirs });
      sayNow();
    },
    useTheirs: () => {
      here.drop();
      become({ typed: null, kept: 'told' });
    },
    tellLeft: () => {
      if (here.find() !== null) sayNow();
    },
    leave: () => {
      if (teller !== undefined) sayNow();
    },
  };
}

const isTooLong = ({ text }: Said) => text.length > LONGEST_KEPT;

/** What is typed now is typed on what is shown: what the centre has, once it has what was typed here. */
const baseOf = ({ typed, kept }: InHand, known: string | null) => (kept === 'told' && known) || (typed?.over ?? known);

const asPair = asJson((value): value is Said => {
  const fields = fieldsOf(value);
  const { text, over } = fields ?? {};
  const names = Object.keys(fields ?? {}).length;
  return names === 2 && typeof text === 'string' && (over === null || typeof over === 'string');
});

/** Before there were versions the words stood there alone: on which of the centre's they were typed nobody knows. */
const asSaid: Form<Said> = { ...asPair, read: (kept) => asPair.read(kept) ?? { text: kept, over: null } };

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
