import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { daysEarlier, secondsLater } from '../../../platform/clock.ts';
import { networkOf } from '../../../platform/reaching/network-of.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { tooManySignIns } from '../actors/refusals.ts';
import { recordUse } from '../audit/record-reading.ts';
import {
  deleteTriesAt,
  findPlacesOf,
  isName,
  isPlaceKnown,
  listFailures,
  lockTriesOf,
  savePlaces,
  saveTry,
} from './guess-store.ts';
import { GUESSING_SECONDS, judgeGuessing } from './judge-guessing.ts';

export const BROWSER_COOKIE = 'jieyi_browser';
export const BROWSER_SECONDS = 180 * 86_400;
const REMEMBERED_DAYS = 180;

/** A try that is under way: it counts as a failure until it was right, so that many at one moment are no way around. */
export interface Try {
  place: string;
  /** Seconds that whoever was wrong has to wait before the next. */
  told: number;
}

/** What a browser is known by: its own token where it has one, or a new one. */
export function browserToken(request: FastifyRequest): string {
  const own = request.cookies[BROWSER_COOKIE] ?? '';
  return /^[\w-]{43}$/u.test(own) ? own : randomBytes(32).toString('base64url');
}

const browserPlace = (token: string) => `browser:${createHash('sha256').update(token).digest('hex')}`;

/** A browser in which somebody signed in before is counted for itself, not with the strangers of its address. */
export async function countKnownBrowser(centre: Centre, request: FastifyRequest): Promise<void> {
  const own = request.cookies[BROWSER_COOKIE];
  if (own === undefined) return;
  const place = browserPlace(own);
  if (await isPlaceKnown(centre.db, place)) request.countedAs = place;
}

/** What nobody is called may be a password in the wrong field: it is counted by so few signs of its hash that it is nowhere. */
const UNKNOWN_SIGNS = 12;
const hiddenName = (name: string) =>
  `unknown:${createHash('sha256').update(name).digest('hex').slice(0, UNKNOWN_SIGNS)}`;

/** @param token the browser's, if it may have one @throws tooManySignIns with the seconds to wait */
export async function beginTry(centre: Centre, name: string, address: string, token?: string): Promise<Try> {
  const network = networkOf(address);
  const browser = token === undefined ? null : browserPlace(token);
  const places = browser === null ? [network] : [network, browser];
  const counted = (await isName(centre.db, name)) ? name : hiddenName(name);
  const judged = await inOneWork(centre, async ({ db, now }) => {
    await lockTriesOf(db, counted);
    const known = await findPlacesOf(db, counted, places);
    const place = browser !== null && known.has(browser) ? browser : network;
    const failures = await listFailures(db, counted, secondsLater(now, -GUESSING_SECONDS));
    const { wait, because, told } = judgeGuessing(failures, { place, known: known.has(place), now });
    if (wait === 0) await saveTry(db, counted, place, now);
    return { wait, because, told, place };
  });
  if (judged.wait === 0) return judged;
  if (judged.because === 'name')
    await recordUse(centre, { accountId: null, provinceId: null }, 'sign-in.slowed', { username: counted });
  throw tooManySignIns().after(judged.wait);
}

/** The password was right: the place is known from now on. */
export async function endTry(
  centre: Centre,
  name: string,
  { place }: Try,
  of: { accountId: string; address: string; token: string },
): Promise<void> {
  const now = centre.clock.now();
  await deleteTriesAt(centre.db, name, place);
  const places = [networkOf(of.address), browserPlace(of.token)];
  await savePlaces(centre.db, of.accountId, { places, now, longAgo: daysEarlier(now, REMEMBERED_DAYS) });
}

/** The same without a place to remember: who is signed in already. */
export async function forgetTry(centre: Centre, name: string, { place }: Try): Promise<void> {
  await deleteTriesAt(centre.db, name, place);
}
