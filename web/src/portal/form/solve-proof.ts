import { centre, take } from '../../api/client.ts';

const AT_ONCE = 128;

/** Does the small sum that the centre asks for before it takes a form; a few tenths of a second. @throws RefusalError */
export async function solveProof(): Promise<{ challenge: string; word: string }> {
  const { challenge, bits } = await take(centre.GET('/api/portal/proof'));
  for (let from = 0; ; from += AT_ONCE) {
    const words = Array.from({ length: AT_ONCE }, (_, index) => String(from + index));
    const fits = await Promise.all(words.map((word) => isRight(`${challenge}.${word}`, bits)));
    const word = words[fits.indexOf(true)];
    if (word !== undefined) return { challenge, word };
  }
}

async function isRight(text: string, bits: number): Promise<boolean> {
  const hash = new DataView(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return hash.getUint32(0) >>> (32 - bits) === 0;
}
