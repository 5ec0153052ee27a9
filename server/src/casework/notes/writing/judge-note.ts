import { minutesLater } from '../../../platform/clock.ts';
import { lengthOf } from '../../../platform/text/cut-text.ts';
import { EDITABLE_MINUTES, LONGEST_NOTE } from '../note/note-limits.ts';

const mention = /@\[([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\]/gu;

/** The accounts that a text mentions, each once, in their order. Pure. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, id]) => id ?? ''))];
}

/** Whether a text is as short as a note has to be, with names for mentions. Pure. */
export function fitsNote(text: string, names: ReadonlyMap<string, string>): boolean {
  const shown = text.replaceAll(mention, (token, id: string) => `@${names.get(id) ?? token}`);
  return lengthOf(shown) <= LONGEST_NOTE;
}

/** Until when its author may edit what was written then. Pure. */
export function editableUntil(writtenAt: Date): Date {
  return minutesLater(writtenAt, EDITABLE_MINUTES);
}
