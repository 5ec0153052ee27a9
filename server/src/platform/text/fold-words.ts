/*
 * Texts as search compares them: both sides of a comparison are folded by this. `ticket_fold` in migration 0030 of lists
 * does the same in PostgreSQL: what changes here changes there, in a new migration.
 */

/** Written without spaces between words: ideographs, kana, bopomofo, hangul. As the inside of a class of characters. */
export const HAN =
  '\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u303c\\u3040-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7af\\uf900-\\ufaff';
/** Neither a letter nor a digit: ASCII signs, punctuation, symbols, private use, the signs for emoji. */
export const SIGNS =
  '\\u0000-\\u002f\\u003a-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u02b0-\\u036f\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u302a-\\u3030\\u303d-\\u303f\\ue000-\\uf8ff\\ufe00-\\ufe6f\\ufff0-\\uffff';

const signs = new RegExp(`[${SIGNS}\\u{d800}-\\u{dfff}\\u{1d000}-\\u{1faff}\\u{e0000}-\\u{10ffff}]+`, 'gu');
const han = new RegExp(`[${HAN}\\u{20000}-\\u{3ffff}]+`, 'gu');

/** Full-width is half-width and capitals are small; runs of one script, each between single spaces. */
export function foldWords(text: string): string {
  const small = Array.from(text.normalize('NFKC'), lower).join('');
  return ` ${small.replace(signs, ' ').replace(han, ' $& ')} `.replace(/ +/gu, ' ');
}

/**
 * A name as names are compared: whichever dot, brackets, width and case it is written with, and with spaces or without.
 * Empty where it has neither letters nor digits.
 */
export function foldName(name: string): string {
  return foldWords(name.normalize('NFKC').replaceAll(LETTERS_AS_DOTS, ' ')).replaceAll(' ', '');
}

/** Letters of other scripts by their kind, and of Japanese, which stand for the dot in names. */
const LETTERS_AS_DOTS = /[\u1427\u16eb\u30fb\ua78f]/gu;

export function isHan(word: string): boolean {
  return new RegExp(`^[${HAN}\\u{20000}-\\u{3ffff}]`, 'u').test(word);
}

/** One character for one, as PostgreSQL does: İ becomes i, Σ becomes σ wherever it stands. */
function lower(character: string): string {
  const [first = ''] = character.toLowerCase();
  return first;
}
