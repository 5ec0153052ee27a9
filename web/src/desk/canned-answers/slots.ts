/** What the contact knows, by the names that slots have in Chinese and in English. */
export type SlotValues = ReadonlyMap<string, string>;

/** A place in a text for what is not written yet: `{客户称呼}`. */
const SLOT = /[{｛]([^{}｛｝\n]{1,30})[}｝]/gu;

/** Fills what is known; what is not stays as it is, to be seen and typed over. Pure. */
export function fillSlots(text: string, values: SlotValues): string {
  return text.replaceAll(SLOT, (slot, name: string) => values.get(name.trim()) ?? slot);
}

/** The names of the slots of a text, each once. Pure. */
export function slotNames(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map(([, name]) => (name ?? '').trim()))];
}

export interface OpenSlot {
  name: string;
  from: number;
  to: number;
}

/**
 * The first slot from a place on, else the first at all; null: there is none. Only names that answers have are slots: whoever
 * writes braces of their own means them. Pure.
 */
export function openSlot(text: string, names: ReadonlySet<string>, after = 0): OpenSlot | null {
  const found = [...text.matchAll(SLOT)].flatMap(({ 0: slot, 1: name = '', index }) =>
    names.has(name.trim()) ? [{ name: name.trim(), from: index, to: index + slot.length }] : [],
  );
  return found.find(({ from }) => from >= after) ?? found[0] ?? null;
}

export interface Sought {
  /** What follows the sign, up to where one types. */
  typed: string;
  from: number;
  to: number;
}

/**
 * What is looked for where one types: `/` at the beginning or after a space, or `、` at the beginning of a line, as an input
 * method makes of that key; without a space after it. Null: nothing. Pure.
 */
export function soughtAt(text: string, caret: number): Sought | null {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  const sign = /(?:^[、/]|(?<=\s)\/)([^\s/]{0,40})$/u.exec(line);
  return sign ? { typed: sign[1] ?? '', from: caret - sign[0].length, to: caret } : null;
}
