import { findWord } from '../../api/doors/portal/find-word.ts';
import { ask, Refused, type Wire } from './ask.ts';

interface Proof {
  challenge: string;
  word: string;
}

/** Does the sum that is asked for first; and once more where it was too little, as is asked then. @throws Refused */
export async function withProof<T>(wire: Wire, send: (proof: Proof) => Promise<T>): Promise<T> {
  try {
    return await send(await prove(wire, ''));
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'proof-wrong') throw error;
    const bits = error.details.find(({ field }) => field === 'bits')?.message;
    return send(await prove(wire, bits === undefined ? '' : `?bits=${bits}`));
  }
}

async function prove(wire: Wire, query: string): Promise<Proof> {
  const { challenge, bits } = await ask<{ challenge: string; bits: number }>(wire, `proof${query}`);
  return { challenge, word: await findWord(challenge, bits) };
}
