import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { tellUnsentText, type UnsentText, useUnsentTexts } from '../../api/foundation/unsent-texts.ts';
import type { KeptWords } from '../../ui/kept/kept-words.ts';
import { useMe } from './me.ts';
import { type InHand, nameOf, openWords } from './unsent-words.ts';

/**
 * Words of a person at a place (`ticket:ID:reply`) until they are sent: over reloads, back, Esc, a sign-in that ended, and
 * on another machine. This browser keeps what the centre has not taken yet. Where the centre has newer ones from elsewhere,
 * both are there until somebody has chosen.
 */
export function useUnsentText(about: string): KeptWords {
  const place = nameOf(about);
  const { id: accountId } = useMe();
  const queries = useQueryClient();
  const known = useUnsentTexts();
  const inHand = useMemo(
    () => openWords({ accountId, place, tell: (said) => tellUnsentText(queries, place, said) }),
    [accountId, place, queries],
  );
  const now = useSyncExternalStore(inHand.follow, inHand.find);
  useEffect(() => {
    inHand.tellLeft();
    window.addEventListener('pagehide', inHand.leave);
    return () => {
      window.removeEventListener('pagehide', inHand.leave);
      inHand.leave();
    };
  }, [inHand]);
  const told = known.data?.find((one) => one.place === place) ?? null;
  const version = told?.version ?? null;
  const wordsNow = () => wordsShown(inHand.find(), told);
  const goneElsewhere = now.kept === 'elsewhere' && known.data !== undefined && told === null;
  useEffect(() => {
    // They were sent or thrown away there: there is nothing to choose any more.
    if (goneElsewhere) inHand.keepOurs(null);
  }, [goneElsewhere, inHand]);
  return {
    words: wordsShown(now, told),
    now: wordsNow,
    type: (words) => inHand.type(words, version),
    sentOnce: (came) => {
      const words = wordsNow();
      void came.then((sent) => sent && inHand.sent(words, version));
    },
    kept: now.kept === 'here' || now.kept === 'nowhere' ? now.kept : 'safe',
    elsewhere:
      now.kept === 'elsewhere' && told
        ? { words: told.text, at: told.changedAt, use: inHand.useTheirs, keep: () => inHand.keepOurs(version) }
        : null,
  };
}

/** What the centre has is shown where nothing else was typed here since: it may be newer words of another machine. */
function wordsShown({ typed, kept }: InHand, told: UnsentText | null): string {
  return (kept === 'told' && told ? told.text : typed?.text) ?? told?.text ?? '';
}
