import type { CannedAnswer } from '../../api/types.ts';
import { beginsAs, beginsInFull, type Readings } from './read-aloud.ts';

/** An answer with everything it can be found by. */
export interface Findable {
  answer: CannedAnswer;
  /** Its name and its text, folded as what is typed is. */
  name: string;
  text: string;
  readName: readonly Readings[];
  readText: readonly Readings[];
}

export function toFindable(answer: CannedAnswer, read: (text: string) => Readings[]): Findable {
  return {
    answer,
    name: fold(answer.name),
    text: `${fold(answer.text)}\n${fold(answer.textEn ?? '')}`,
    readName: read(answer.name),
    readText: read(answer.text),
  };
}

/** Full-width as half-width, without what an input method puts between syllables; ü as it is typed. Pure. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/[\s'’]/g, '');
}

/** Fewer letters would be found in any long text. */
const LEAST_IN_TEXT = 4;

/**
 * How well it fits what is typed: 0 from the beginning of its name, 1 within the name, 2 in its text; null: not at all. Chinese
 * by its characters, names by pinyin and initials, texts by pinyin in full. Pure.
 */
export function rankOf({ name, text, readName, readText }: Findable, typed: string): number | null {
  const wanted = fold(typed);
  if (wanted === '' || name.startsWith(wanted) || beginsAs(readName, wanted)) return 0;
  if (name.includes(wanted) || anywhere(readName, (from) => beginsAs(from, wanted))) return 1;
  if (text.includes(wanted)) return 2;
  return wanted.length >= LEAST_IN_TEXT && anywhere(readText, (from) => beginsInFull(from, wanted)) ? 2 : null;
}

function anywhere(read: readonly Readings[], fits: (from: readonly Readings[]) => boolean): boolean {
  return read.some((_, from) => fits(read.slice(from)));
}

/**
 * What fits, in the order in which it is offered: what belongs to the matter first, then what fits better, what is for any
 * matter, what one uses oneself, what others use. Pure.
 */
export function findAnswers(all: readonly Findable[], typed: string, type: string | null): CannedAnswer[] {
  const fitting = all.flatMap((one) => {
    const rank = rankOf(one, typed);
    return rank === null ? [] : [{ answer: one.answer, order: orderOf(one.answer, rank, type) }];
  });
  return fitting.toSorted((one, other) => compare(one.order, other.order)).map(({ answer }) => answer);
}

function orderOf({ types, myUses, uses }: CannedAnswer, rank: number, type: string | null): number[] {
  const ofMatter = type !== null && types.includes(type);
  return [ofMatter ? 0 : 1, rank, types.length === 0 || ofMatter ? 0 : 1, -myUses, -uses];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
