import { centre, take } from '../../api/client.ts';
import { RefusalError } from '../../api/refusal.ts';
import { findWord } from '../../api/doors/portal/find-word.ts';

export interface Proof {
  challenge: string;
  word: string;
}

/**
 * Does the small sum that the centre asks for before it takes a form; a few tenths of a second, more where many forms come.
 * Where it turns out to be too little, for this number for one, it is done once more as is asked. @throws RefusalError
 */
export async function withProof<T>(send: (proof: Proof) => Promise<T>): Promise<T> {
  const proof = await solveProof();
  try {
    return await send(proof);
  } catch (error) {
    const bits = neededBits(error);
    if (bits === null) throw error;
    return send(await solveProof(bits));
  }
}

function neededBits(error: unknown): number | null {
  if (!(error instanceof RefusalError) || error.code !== 'proof-wrong') return null;
  const needed = error.details.find(({ field }) => field === 'bits');
  return needed ? Number(needed.message) : null;
}

async function solveProof(needed?: number): Promise<Proof> {
  const query = needed === undefined ? {} : { bits: needed };
  const { challenge, bits } = await take(centre.GET('/api/portal/proof', { params: { query } }));
  return { challenge, word: await findWord(challenge, bits) };
}
