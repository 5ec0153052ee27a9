import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import { drawFor } from '../../foundation/billing/index.ts';
import { InBoth } from '../../platform/contract-parts.ts';
import { storedAs } from '../../platform/stored.ts';
import type { Guest } from './draw-guest.ts';

const Phrase = Type.Object({ zh: Type.String(), en: Type.String(), mood: Type.Enum(['calm', 'upset']) });
const some = Type.Array(Phrase, { minItems: 1 });
const Phrases = Type.Object({ impatient: some, 'still-there': some, reply: some, thanks: some });
export type Phrases = Static<typeof Phrases>;

const Opening = Type.Record(Type.String(), Type.Array(InBoth, { minItems: 1 }));
export type Opening = Static<typeof Opening>;

/** What simulated customers say: first, by what they come about, and then. */
const CrowdWords = Type.Object({ phrases: Phrases, opening: Opening });
export type CrowdWords = Static<typeof CrowdWords>;

export const wordsStored = storedAs(CrowdWords, 'sample_crowd.words');
const wordsOfFiles = storedAs(CrowdWords, 'content/sample');

/** @throws Error that names the place, for a file that is not of this form */
export async function readWords(folder: string): Promise<CrowdWords> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'));
  return wordsOfFiles({ phrases: await read('crowd.json'), opening: await read('opening-words.json') });
}

/** One phrase of their mood, in their language; another with each turn. Pure. */
export function phraseFor(phrases: Phrases, kind: keyof Phrases, guest: Guest, turn: number): string {
  const ofMood = phrases[kind].filter(({ mood }) => mood === guest.mood);
  const from = ofMood.length > 0 ? ofMood : phrases[kind];
  // The first by chance, then on through the list: nobody says the same thing twice running.
  const first = drawFor(guest.seed, 'phrase', kind).between(0, from.length - 1);
  return from[(first + turn) % from.length]?.[guest.language] ?? '';
}
