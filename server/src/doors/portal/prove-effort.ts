import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { secondsLater } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import { countTries, findSecret } from './store.ts';

const VALID_SECONDS = 2 * 3600;
const LEAST_BITS = 12;
const MOST_BITS = 20;
/** So many forms an hour are usual; each doubling beyond them doubles the effort. */
const USUAL_AN_HOUR = 120;

export interface Challenge {
  challenge: string;
  bits: number;
}

/**
 * A small sum for the browser to do before it sends a form: a word that, hashed with the challenge, begins with so many
 * zero bits. One form costs nothing one would notice, a flood costs its sender.
 */
export async function askProof(centre: Centre): Promise<Challenge> {
  const now = centre.clock.now();
  const sent = await countTries(centre.db, 'form', null, secondsLater(now, -3600));
  const bits = bitsFor(sent);
  const body = `${secondsLater(now, VALID_SECONDS).getTime()}.${bits}.${randomBytes(12).toString('base64url')}`;
  return { challenge: `${body}.${sign(await findSecret(centre.db, now), body)}`, bits };
}

/** Pure. */
export function bitsFor(sentThisHour: number): number {
  const more = Math.floor(Math.log2(Math.max(1, sentThisHour / USUAL_AN_HOUR)));
  return Math.min(MOST_BITS, LEAST_BITS + more);
}

/** True where the challenge is ours, not outdated, and the sum is right. Whether it was used before is seen when saving. */
export async function isProven(centre: Centre, { challenge, word }: { challenge: string; word: string }) {
  const now = centre.clock.now();
  const cut = challenge.lastIndexOf('.');
  const [body, signature] = [challenge.slice(0, Math.max(0, cut)), challenge.slice(cut + 1)];
  const [until, bits] = body.split('.').map(Number);
  const right = sign(await findSecret(centre.db, now), body);
  if (!isSame(signature, right) || !until || until <= now.getTime()) return false;
  const hash = createHash('sha256').update(`${challenge}.${word}`).digest();
  return startsWithZeros(hash, bits ?? MOST_BITS);
}

export function startsWithZeros(hash: Uint8Array, bits: number): boolean {
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
