import { staleBy } from '../../api/live/live-events.ts';
import { modules } from '../../modules.ts';

/** What an event makes stale on the desk. */
export const staleAfter = staleBy(modules.flatMap(({ stale }) => stale ?? []));

/** Events that tell a figure itself, and make nothing stale. */
export const figures = modules.flatMap((module) => module.figures ?? []);

export const following = { staleAfter, figures };
