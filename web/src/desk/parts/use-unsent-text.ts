import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { tellUnsentText, useUnsentTexts } from '../../api/foundation/unsent-texts.ts';
import { useMe } from './me.ts';
import { nameOf, openWords } from './unsent-words.ts';

export interface UnsentWords {
  words: string;
  /** The words as they are now: what was typed a moment ago, which the page knows of only later, is in them. */
  now: () => string;
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
  const { id: accountId } = useMe();
  const queries = useQueryClient();
  const known = useUnsentTexts();
  const inHand = useMemo(
    () => openWords({ accountId, place, tell: (text) => tellUnsentText(queries, place, text) }),
    [accountId, place, queries],
  );
  const typed = useSyncExternalStore(inHand.follow, inHand.find);
  useEffect(() => {
    inHand.tellLeft();
    window.addEventListener('pagehide', inHand.leave);
    return () => {
      window.removeEventListener('pagehide', inHand.leave);
      inHand.leave();
    };
  }, [inHand]);
  const { type, sent } = inHand;
  const told = known.data?.find((one) => one.place === place)?.text ?? '';
  return { words: typed ?? told, now: () => inHand.find() ?? told, type, sent };
}
