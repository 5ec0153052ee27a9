/*
 * What of a PDF is read as the document: its tokens outside streams, texts and comments (ISO 32000-2, 7.2 and 7.3).
 */

const [PERCENT, SLASH, BACKSLASH, OPEN, CLOSE, LESS, MORE, HASH] = [0x25, 0x2f, 0x5c, 0x28, 0x29, 0x3c, 0x3e, 0x23];
const SMALL_S = 0x73;
/** Each sign of a name may be written as three. */
const LONGEST_NAME = 127 * 3;
const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0c, 0x0d, 0x20];
const spaces = tableOf([0, TAB, LINE_FEED, FORM_FEED, RETURN, SPACE]);
const endsTokens = tableOf([0, TAB, LINE_FEED, FORM_FEED, RETURN, SPACE, ...Buffer.from('()<>[]{}/%')]);

/** Looked up once for each of millions of bytes. */
function tableOf(bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}

/** What is skipped may be reached by its place all the same: an object that begins there is read as one. */
const hiddenObject = /\d[\0\s]+\d+[\0\s]+obj(?![A-Za-z])/u;

/** No writer hides any; with more than these nothing else is looked for. */
export const MOST_HIDDEN = 100;

export interface Scanned {
  /** Without the slash, `#` written out, and where what follows it begins. */
  names: { name: string; end: number }[];
  /** Skipped parts that hold an object. */
  hidden: string[];
}

/** Where these names stand as names, for whoever reads the PDF as one. Pure. */
export function scanPdf(file: Buffer, wanted: ReadonlySet<string>): Scanned {
  const found: Scanned = { names: [], hidden: [] };
  const lengths = new Set([...wanted, 'Length'].map((name) => name.length));
  let length: number | null = null;
  for (let at = 0; at < file.length && found.hidden.length <= MOST_HIDDEN; ) {
    const byte = file[at] ?? 0;
    const begin = at;
    if (byte === SLASH) {
      at = endOfToken(file, at + 1);
      const name = nameIn(file, begin + 1, at, lengths);
      if (name === 'Length') length = numberAt(file, at);
      else if (name !== null && wanted.has(name)) found.names.push({ name, end: at });
    } else if (byte === PERCENT) at = skip(found, file, begin, endOfLine(file, at));
    else if (byte === OPEN) at = skip(found, file, begin, endOfText(file, at));
    else if (byte === LESS && file[at + 1] === LESS) at += 2;
    else if (byte === LESS) at = Math.max(at + 1, file.indexOf(MORE, at) + 1);
    else if (byte === SMALL_S && isStreamAt(file, at)) {
      at = skip(found, file, begin, endOfStream(file, endOfLine(file, at), length));
      length = null;
    } else at += 1;
  }
  return found;
}

/** The shortest way to write an object. */
const SHORTEST_OBJECT = 7;

function skip({ hidden }: Scanned, file: Buffer, from: number, to: number): number {
  if (to - from < SHORTEST_OBJECT || !file.subarray(from, to).includes('obj')) return to;
  const text = file.toString('latin1', from, to);
  if (hiddenObject.test(text)) hidden.push(text);
  return to;
}

function endOfToken(file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && endsTokens[file[at] ?? 0] === 0) at += 1;
  return at;
}

/** Null where it cannot be one that is looked for, by its length. */
function nameIn(file: Buffer, from: number, to: number, lengths: ReadonlySet<number>): string | null {
  const escaped = countHashes(file, from, to);
  if (to - from > LONGEST_NAME || !lengths.has(to - from - 2 * escaped)) return null;
  const written = file.toString('latin1', from, to);
  if (escaped === 0) return written;
  return written.replaceAll(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function countHashes(file: Buffer, from: number, to: number): number {
  let hashes = 0;
  for (let at = from; at < to; at += 1) if (file[at] === HASH) hashes += 1;
  return hashes;
}

/** A number that stands there itself; null for a reference to one. */
function numberAt(file: Buffer, from: number): number | null {
  const found = /^[\0\s]*(\d{1,9})(?![\0\s]+\d+[\0\s]+R)/u.exec(file.toString('latin1', from, from + 60));
  return found ? Number(found[1]) : null;
}

function endOfLine(file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== LINE_FEED && file[at] !== RETURN) at += 1;
  return at;
}

/** Brackets stand in pairs within a text, or behind a backslash. */
function endOfText(file: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < file.length; at += 1) {
    const byte = file[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE && (depth -= 1) === 0) return at + 1;
  }
  return file.length;
}

/** The word between a dictionary and the end of a line; spaces behind it are taken by readers, though not by the norm. */
function isStreamAt(file: Buffer, at: number): boolean {
  if (!/^stream[ \t]*[\r\n]/u.test(file.toString('latin1', at, at + 16))) return false;
  let before = at - 1;
  while (before > 0 && spaces[file[before] ?? 0] === 1) before -= 1;
  return file[before] === MORE && file[before - 1] === MORE;
}

/** By its length where it ends there, else by the word that ends it. */
function endOfStream(file: Buffer, from: number, length: number | null): number {
  const begin = file[from] === RETURN && file[from + 1] === LINE_FEED ? from + 2 : from + 1;
  if (length !== null) {
    const told = begin + length;
    if (/^\s{0,2}endstream/u.test(file.toString('latin1', told, told + 12))) return file.indexOf('endstream', told) + 9;
  }
  const end = file.indexOf('endstream', begin);
  return end < 0 ? file.length : end + 9;
}
