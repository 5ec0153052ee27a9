import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  forgetUnsentText,
  keepUnsentText,
  type UnsentText,
  useUnsentTexts,
} from '../../api/foundation/unsent-texts.ts';
import { keys } from '../../api/query-keys.ts';
import { asText } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import { useMe } from './me.ts';

/** A pause in typing after which the centre is told. */
const PAUSE_MS = 700;

export interface UnsentWords {
  words: string;
  type: (words: string) => void;
  /** These were sent: forgotten, unless somebody typed on meanwhile. */
  sent: (words: string) => void;
}

/**
 * Words of a person at a place (`ticket:ID:reply`) until they are sent: over reloads, back, Esc, a sign-in that ended, and
 * on another machine. This browser keeps what the centre has not taken yet, so what is here is always the later one.
 */
export function useUnsentText(about: string): UnsentWords {
  const place = nameOf(about);
  const me = useMe();
  const queries = useQueryClient();
  const known = useUnsentTexts();
  const here = keptAt({ lives: 'in-browser', owner: me.id, name: 'unsent', id: place }, asText);
  const [typed, setTyped] = useState(() => here.find());
  const latest = useRef(typed);
  const teller = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef<Promise<void>>(Promise.resolve());

  const remember = (text: string | null) =>
    queries.setQueryData<UnsentText[]>(keys.unsentTexts, (all = []) => [
      ...(text ? [{ place, text, changedAt: '' }] : []),
      ...all.filter((one) => one.place !== place),
    ]);
  /** One after the other, so that what was said last is said last. */
  const tell = (text: string) => {
    clearTimeout(teller.current);
    teller.current = undefined;
    const taken = () => {
      remember(text || null);
      if (latest.current === text) here.drop();
    };
    const say = () => (text === '' ? forgetUnsentText(place) : keepUnsentText(place, text));
    // What the centre cannot take now stays in this browser, and is told with the next word or the next opening.
    told.current = told.current.then(say).then(taken, () => undefined);
  };
  const type = (next: string) => {
    latest.current = next;
    setTyped(next);
    here.put(next);
    clearTimeout(teller.current);
    teller.current = setTimeout(() => tell(next), PAUSE_MS);
  };
  const sent = (words: string) => {
    if (latest.current !== null && latest.current !== words) return;
    latest.current = '';
    setTyped('');
    here.put('');
    tell('');
  };

  const leave = useRef(() => undefined as void);
  leave.current = () => {
    if (teller.current !== undefined && latest.current !== null) tell(latest.current);
  };
  useEffect(() => {
    const left = latest.current;
    if (left !== null) tell(left);
    const hide = () => leave.current();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      leave.current();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each place
  }, [place]);

  return { words: typed ?? known.data?.find((one) => one.place === place)?.text ?? '', type, sent };
}

/** As the centre takes it; what else is in it becomes a hyphen. Pure. */
function nameOf(about: string): string {
  return about
    .toLowerCase()
    .replaceAll(/[^a-z0-9:._-]+/g, '-')
    .slice(0, 160);
}
