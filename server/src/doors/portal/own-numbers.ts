import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Centre } from '../../platform/work.ts';
import { findSecret } from './store.ts';

/** What a browser keeps of the tickets that were sent or opened in it: signed, so that nobody makes one up. */
export const OWN_COOKIE = 'jieyi_own';
export const OWN_SECONDS = 90 * 86_400;
const MOST = 10;

/** The number was sent or opened in this browser. */
export async function isOwnNumber(centre: Centre, own: string, number: string): Promise<boolean> {
  if (own === '') return false;
  const right = Buffer.from(await sign(centre, number));
  return own.split('.').some((one) => one.length === right.length && timingSafeEqual(Buffer.from(one), right));
}

/** What the browser keeps from now on, the latest first. */
export async function noteOwn(centre: Centre, own: string, number: string): Promise<string> {
  const signed = await sign(centre, number);
  const before = own.split('.').filter((one) => /^[\w-]{43}$/u.test(one) && one !== signed);
  return [signed, ...before].slice(0, MOST).join('.');
}

async function sign(centre: Centre, number: string): Promise<string> {
  const secret = await findSecret(centre.db, centre.clock.now());
  return createHmac('sha256', secret).update(`own:${number}`).digest('base64url');
}
