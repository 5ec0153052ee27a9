import { useQuery } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type UnsentText = Shapes['UnsentText'];

/** On this machine nobody else writes them; on another one they may have been changed meanwhile. */
const FRESH_MS = 10_000;

/** What I typed anywhere and have not sent. */
export function useUnsentTexts() {
  return useQuery({
    queryKey: keys.unsentTexts,
    queryFn: () => take(centre.GET('/api/me/unsent-texts')),
    staleTime: FRESH_MS,
  });
}

export function keepUnsentText(place: string, text: string): Promise<void> {
  return settle(centre.PUT('/api/me/unsent-texts/{place}', { params: { path: { place } }, body: { text } }));
}

export function forgetUnsentText(place: string): Promise<void> {
  return settle(centre.DELETE('/api/me/unsent-texts/{place}', { params: { path: { place } } }));
}
