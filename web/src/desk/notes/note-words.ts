import { lengthOf } from '../../i18n/cut-text.ts';

/** Whom a note names: by account, as their name is shown. */
export interface Named {
  id: string;
  name: string;
}

/** Characters as people see them. The server has the same (casework/notes/note/note-limits.ts). */
export const LONGEST_NOTE = 2000;

const mention = /@\[([0-9a-f-]{36})\]/gu;

/** What was typed, as it is kept: the names of those who were chosen from the list are their accounts. Pure. */
export function toKept(words: string, chosen: readonly Named[]): string {
  // A longer name first: 方晓 stands in 方晓岚 too.
  const byLength = chosen.toSorted((one, other) => other.name.length - one.name.length);
  return byLength.reduce((text, { id, name }) => text.replaceAll(`@${name}`, `@[${id}]`), words);
}

/** The other way: as it is typed. Pure. */
export function toTyped(text: string, named: readonly Named[]): string {
  return text.replaceAll(mention, (token, id: string) => `@${named.find((one) => one.id === id)?.name ?? token}`);
}

/** Words and names in turn: a part with an `id` is a name. Pure. */
export function partsOf(text: string): { id?: string; words: string }[] {
  return text.split(/(@\[[0-9a-f-]{36}\])/u).flatMap((words) => {
    const [, id] = /^@\[([0-9a-f-]{36})\]$/u.exec(words) ?? [];
    if (id) return [{ id, words }];
    return words === '' ? [] : [{ words }];
  });
}

/** How many characters it is too long by; 0 where it fits. Pure. */
export function tooLongBy(words: string): number {
  return Math.max(0, lengthOf(words.trim()) - LONGEST_NOTE);
}

/** What stands after the last @ before the cursor: the name that is sought; null where none is. Pure. */
export function soughtIn(words: string, cursor: number): string | null {
  return /@([^@\s]*)$/u.exec(words.slice(0, cursor))?.[1] ?? null;
}
