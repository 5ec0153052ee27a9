import { type QueryClient, useQuery } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import { hasCode, isUnanswered } from '../refusal.ts';
import type { Shapes } from '../types.ts';

export type UnsentText = Shapes['UnsentText'];

/** Words, and the version of the centre's they were typed on; null where none was known of. */
export interface Said {
  text: string;
  over: string | null;
}

/** What came of telling them: the version that the centre has now, or that it has newer words from elsewhere. */
export type Taken = { version: string | null } | 'newer-elsewhere';

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

/** What the centre is known to have at a place just now; null where it has nothing, or where that is not known yet. */
export function findUnsentText(queries: QueryClient, place: string): UnsentText | null {
  return queries.getQueryData<UnsentText[]>(keys.unsentTexts)?.find((one) => one.place === place) ?? null;
}

/**
 * Tells the centre what is typed at a place; what is empty is forgotten. One after the other of a place, also where the
 * page that said the first is gone: what is said last is what stays.
 */
export async function tellUnsentText(queries: QueryClient, place: string, said: Said): Promise<Taken> {
  const saying = queries.getMutationCache().build(queries, {
    ...queries.defaultMutationOptions(),
    scope: { id: `unsent-text:${place}` },
    mutationFn: () => keepOrForget(queries, place, said),
  });
  try {
    const kept = await saying.execute(undefined);
    await remember(queries, place, kept);
    return { version: kept?.version ?? null };
  } catch (error) {
    if (!hasCode(error, 'unsent-text-changed')) throw error;
    await queries.invalidateQueries({ queryKey: keys.unsentTexts });
    return 'newer-elsewhere';
  }
}

/** In what was read before; what is being read may be of before, and is read again. */
async function remember(queries: QueryClient, place: string, kept: UnsentText | null): Promise<void> {
  const queryKey = keys.unsentTexts;
  if (queries.getQueryData(queryKey) === undefined) return queries.invalidateQueries({ queryKey });
  await queries.cancelQueries({ queryKey });
  queries.setQueryData<UnsentText[]>(
    queryKey,
    (all) => all && [...(kept ? [kept] : []), ...all.filter((one) => one.place !== place)],
  );
}

async function keepOrForget(queries: QueryClient, place: string, { text, over }: Said): Promise<UnsentText | null> {
  const queryKey = keys.unsentTextChanges(place);
  const changes = queries.getQueryData<Changes>(queryKey) ?? { before: [], now: null, unanswered: [] };
  // What was typed before this page heard of its own last change is typed on that change.
  const seen = changes.before.includes(over) ? changes.now : over;
  try {
    const kept = await sayOnOwn(place, { text, over: seen }, changes.unanswered);
    const before = [...(changes.now === seen ? changes.before : []), over, seen].slice(-MOST_CHANGES);
    queries.setQueryData<Changes>(queryKey, { before, now: kept?.version ?? null, unanswered: [] });
    return kept;
  } catch (error) {
    const unanswered = [...changes.unanswered, text].slice(-MOST_CHANGES);
    if (isUnanswered(error)) queries.setQueryData<Changes>(queryKey, { ...changes, unanswered });
    throw error;
  }
}

/** Newer words that the centre has may be ours, kept though the answer was lost: these are typed on. */
async function sayOnOwn(place: string, { text, over }: Said, unanswered: readonly string[]) {
  try {
    return await say(place, text, over);
  } catch (error) {
    if (!hasCode(error, 'unsent-text-changed') || unanswered.length === 0) throw error;
    const theirs = (await take(centre.GET('/api/me/unsent-texts'))).find((one) => one.place === place);
    if (theirs && !unanswered.includes(theirs.text)) throw error;
    return say(place, text, theirs?.version ?? null);
  }
}

/** What this page itself made of what, at a place. */
interface Changes {
  before: readonly (string | null)[];
  now: string | null;
  /** What it told since then and was given no answer for. */
  unanswered: readonly string[];
}

/** More than can be on their way at once. */
const MOST_CHANGES = 40;

async function say(place: string, text: string, over: string | null): Promise<UnsentText | null> {
  const path = { place };
  if (text !== '') return take(centre.PUT('/api/me/unsent-texts/{place}', { params: { path }, body: { text, over } }));
  if (over !== null) await settle(centre.DELETE('/api/me/unsent-texts/{place}', { params: { path, query: { over } } }));
  return null;
}
