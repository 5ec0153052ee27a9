import { commonWords } from './common-words.ts';
import { isWalk } from './keyboard-walks.ts';

/*
 * What many people choose, told by how it is made: a list of a few thousand passwords would miss its own neighbours, and
 * ours is of our own making.
 */

/** Signs that stand for letters: `p@ssw0rd`. */
const letterOf: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

const words: ReadonlySet<string> = new Set(commonWords);

/** Whether others would guess it early. Pure. @param password folded to NFKC */
export function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return isRepetition(lower) || isNumberOfOnes(lower) || isWalk(lower) || isWordWithFigures(lower);
}

/** Of one or two characters, or a short piece again and again: `abababab`, `12341234`. */
function isRepetition(text: string): boolean {
  return new Set(text).size <= 2 || /^(.{1,6})\1+$/su.test(text);
}

/** A day, a year twice, a mobile number: what somebody has on their identity card. */
function isNumberOfOnes(text: string): boolean {
  if (!/^\d+$/u.test(text)) return false;
  const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(text);
  const isMobile = /^(?:86)?1[3-9]\d{9}$/u.test(text);
  return isDay || isMobile || text.length <= 8;
}

/** Common words and walks of the keyboard, with nothing but figures and signs between them: `Admin@2026`, `woaini1314`. */
function isWordWithFigures(text: string): boolean {
  return [text, spellOut(text)].some((spelt) => isMadeOfWords(withoutFigures(spelt)));
}

function withoutFigures(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

function spellOut(text: string): string {
  // Figures at the end are a number more often than letters.
  const [, head = '', tail = ''] = /^(.*?)([\d\W_]*)$/su.exec(text) ?? [];
  return [...head].map((sign) => letterOf[sign] ?? sign).join('') + tail;
}

/** One of them, or two; three are a phrase, which nobody guesses early. */
function isMadeOfWords(letters: string): boolean {
  const isOne = (part: string) => words.has(part) || (part !== '' && isWalk(part));
  if (isOne(letters)) return true;
  return [...letters].some((_, at) => isOne(letters.slice(0, at)) && isOne(letters.slice(at)));
}
