import { type QueryClient, useQuery } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

type UnsentText = Shapes['UnsentText'];

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

/**
 * Tells the centre what is typed at a place; what is empty is forgotten. One after the other of a place, also where the
 * page that said the first is gone: what is said last is what stays.
 */
export async function tellUnsentText(queries: QueryClient, place: string, text: string): Promise<void> {
  const saying = queries.getMutationCache().build(queries, {
    ...queries.defaultMutationOptions(),
    scope: { id: `unsent-text:${place}` },
    mutationFn: () => (text === '' ? forget(place) : keep(place, text)),
  });
  await saying.execute(undefined);
  await remember(queries, place, text);
}

/** In what was read before; what is being read may be of before, and is read again. */
async function remember(queries: QueryClient, place: string, text: string): Promise<void> {
  const queryKey = keys.unsentTexts;
  if (queries.getQueryData(queryKey) === undefined) return queries.invalidateQueries({ queryKey });
  await queries.cancelQueries({ queryKey });
  queries.setQueryData<UnsentText[]>(
    queryKey,
    (all) => all && [...(text ? [{ place, text, changedAt: '' }] : []), ...all.filter((one) => one.place !== place)],
  );
}

function keep(place: string, text: string): Promise<void> {
  return settle(centre.PUT('/api/me/unsent-texts/{place}', { params: { path: { place } }, body: { text } }));
}

function forget(place: string): Promise<void> {
  return settle(centre.DELETE('/api/me/unsent-texts/{place}', { params: { path: { place } } }));
}
