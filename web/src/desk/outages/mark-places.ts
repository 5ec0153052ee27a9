/** A piece of a text, and whether it is one of the words. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Where one of these words stands in a place as it was told; width and capitals make no difference. Pure. */
export function markPlaces(place: string, words: readonly string[]): Piece[] {
  const letters = [...place];
  const plain = letters.map(plainLetter);
  const sought = words.map((word) => [...word].map(plainLetter).filter(Boolean)).filter(({ length }) => length > 0);
  const hits = letters.map(() => false);
  for (const word of sought)
    for (let at = 0; at < letters.length; at += 1) {
      const end = endOf(plain, at, word);
      if (end !== null) hits.fill(true, at, end);
    }
  return join(letters, hits);
}

/** Empty for a space. */
function plainLetter(letter: string): string {
  return letter.normalize('NFKC').trim().toLowerCase();
}

/** The place after the word, where it begins here; spaces in between are passed over. */
function endOf(plain: readonly string[], from: number, word: readonly string[]): number | null {
  if (plain[from] === '') return null;
  let at = from;
  for (const letter of word) {
    while (plain[at] === '') at += 1;
    if (plain[at] !== letter) return null;
    at += 1;
  }
  return at;
}

function join(letters: readonly string[], hits: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [at, text] of letters.entries()) {
    const hit = hits[at] ?? false;
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += text;
    else pieces.push({ text, hit });
  }
  return pieces;
}
