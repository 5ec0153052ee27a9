import { readPhone } from '../../../foundation/customers/index.ts';
import { lengthOf } from '../../../platform/text/cut-text.ts';
import { foldName, foldWords, isHan } from '../../../platform/text/fold-words.ts';

/** What was typed into the one field, as everything it may mean; a ticket is found by any of it. */
export interface Search {
  /** Every word has to be in the ticket: Chinese anywhere, other words by their beginning. Empty: no words. */
  words: readonly string[];
  /** A ticket number in full: `T2026-000042`. */
  number: string | null;
  /** The running number of one, of whatever year: without zeros. */
  running: string | null;
  phone: PhoneWanted | null;
  /** A customer's whole name, or what the mask shows of one, folded. */
  name: string | null;
}

/**
 * `whole`: the number in full, E.164. Otherwise what the mask lets everybody see: the last four digits, and of the first
 * three those that were typed. Digits in between are not compared, nor those of a number so short that the mask hides some of
 * its last four, or trying them one after another would uncover them.
 */
export type PhoneWanted = { whole: string } | { lastFour: string; firstThree: string | null; thirdFromFirst: string };

/** Pure. */
export function readSearch(text: string): Search {
  const words = [...new Set(foldWords(text).split(' '))].filter((word) => word !== '');
  const said = text.normalize('NFKC').trim();
  return { words, ...readNumber(said.toUpperCase()), phone: readWantedPhone(said), name: readName(said) };
}

/** With or without T, year and zeros. */
function readNumber(said: string): Pick<Search, 'number' | 'running'> {
  const [, year, ofYear] = /^T?(\d{4})-0*(\d{1,10})$/u.exec(said) ?? [];
  if (year !== undefined && ofYear !== undefined)
    return { number: `T${year}-${ofYear.padStart(6, '0')}`, running: null };
  const [, running = null] = /^T?0*([1-9]\d{0,9})$/u.exec(said) ?? [];
  return { number: null, running };
}

function readWantedPhone(said: string): PhoneWanted | null {
  const masked = /^(\d{3})\*{4}(\d{4})$/u.exec(said);
  if (masked?.[1] && masked[2]) return { lastFour: masked[2], firstThree: masked[1], thirdFromFirst: '' };
  const whole = readPhone(said);
  if (whole !== null) return { whole };
  if (!/^[\d\s()-]{4,24}$/u.test(said)) return null;
  const digits = said.replace(/\D/gu, '');
  if (digits.length < 4 || digits.length > 10) return null;
  // Of eleven digits the first three are seen: nine typed reach the third, ten the second.
  return { lastFour: digits.slice(-4), firstThree: null, thirdFromFirst: digits.slice(0, -8) };
}

const LONGEST_NAME = 60;

function readName(said: string): string | null {
  const name = foldName(said);
  // One letter alone would find as many as a mask shows it of; one ideograph is a surname.
  const isLong = lengthOf(name) >= 2 || (isHan(name) && name === said);
  return /\p{L}/u.test(name) && isLong && lengthOf(name) <= LONGEST_NAME ? name : null;
}

/** The same words as PostgreSQL asks its index for; null where there are none. Pure. */
export function writeLexemes(words: readonly string[]): string | null {
  const wanted = words.flatMap((word) => (isHan(word) ? pairsOf(word) : [`'${firstOf(word)}'`]));
  return wanted.length > 0 ? [...new Set(wanted)].join(' & ') : null;
}

/** 漫游费: 漫游 and 游费. One character alone is a lexeme too. */
function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length === 1) return [`'${word}'`];
  return characters.slice(1).map((character, index) => `'${characters[index]}${character}'`);
}

/** Every beginning of a word up to this is in the index; the rest is compared in the text itself. */
const LEXEME_CHARACTERS = 12;
const firstOf = (word: string) => [...word].slice(0, LEXEME_CHARACTERS).join('');

/** What the folded text has to contain for a word: Chinese anywhere in a run, another word at its beginning. Pure. */
export function writeContained(word: string): string {
  return isHan(word) ? word : ` ${word}`;
}
