import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { daysEarlier, secondsLater } from '../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { Centre } from '../../platform/work.ts';
import { judgeEffort, MOST_BITS, type SentLately } from './effort/judge-effort.ts';
import { countTries, findSecret } from './store.ts';

const VALID_SECONDS = 2 * 3600;

export interface Challenge {
  challenge: string;
  bits: number;
}

/**
 * A small sum for the browser to do before it sends a form: a word that, hashed with the challenge, begins with so many
 * zero bits. One form costs nothing one would notice, a flood costs its sender.
 * @param asked what was told to be needed for a number when it was proven too little; no more than the most there is
 */
export async function askProof(centre: Centre, network: string, asked = 0): Promise<Challenge> {
  const now = centre.clock.now();
  const least = judgeEffort(await countSent(centre.db, { network, phone: null, now }));
  const bits = Math.min(MOST_BITS, Math.max(least, asked));
  const body = `${secondsLater(now, VALID_SECONDS).getTime()}.${bits}.${randomBytes(12).toString('base64url')}`;
  return { challenge: `${body}.${sign(await findSecret(centre.db, now), body)}`, bits };
}

/** What came lately, by which the effort is judged. */
export async function countSent(
  db: Database | DatabaseTransaction,
  { network, phone, now }: { network: string; phone: string | null; now: Date },
): Promise<SentLately> {
  const hour = secondsLater(now, -3600);
  return {
    byAll: await countTries(db, 'form', null, hour),
    fromNetwork: await countTries(db, 'form-from', network, hour),
    forPhone: phone === null ? null : await countTries(db, 'form-for', phone, daysEarlier(now, 1)),
  };
}

/**
 * How many bits were proven: where the challenge is ours, not outdated, and the sum is right; null otherwise. Whether it was
 * used before, and whether so many are enough for this form, is seen when saving.
 */
export async function readProof(
  centre: Centre,
  { challenge, word }: { challenge: string; word: string },
): Promise<number | null> {
  const now = centre.clock.now();
  const cut = challenge.lastIndexOf('.');
  const [body, signature] = [challenge.slice(0, Math.max(0, cut)), challenge.slice(cut + 1)];
  const [until, bits = MOST_BITS] = body.split('.').map(Number);
  const right = sign(await findSecret(centre.db, now), body);
  if (!isSame(signature, right) || !until || until <= now.getTime()) return null;
  const hash = createHash('sha256').update(`${challenge}.${word}`).digest();
  return startsWithZeros(hash, bits) ? bits : null;
}

function startsWithZeros(hash: Uint8Array, bits: number): boolean {
  const [first = 255, second = 255, third = 255] = hash;
  return ((first << 16) | (second << 8) | third) >>> (24 - bits) === 0;
}

function sign(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
