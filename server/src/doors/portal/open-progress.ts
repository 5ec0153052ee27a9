import type { FastifyInstance, FastifyRequest } from 'fastify';
import { secondsLater } from '../../platform/clock.ts';
import { networkOf } from '../../platform/reaching/network-of.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { recordUse, saveAuditEntry } from '../../foundation/organisation/index.ts';
import { fitsCode, hashOfToken, newToken, readCode, readNumber } from './make-code.ts';
import { judgeTries, type TriedBy, type Tries, TRIES_SECONDS } from './judge-tries.ts';
import { isOwnNumber, noteOwn } from './own-numbers.ts';
import { progressLocked, progressNotOpen, wrongCode } from './refusals.ts';
import {
  deleteEndedSessions,
  deleteSession,
  deleteTries,
  findFormByNumber,
  findSession,
  lockName,
  measureTries,
  saveSession,
  saveTry,
} from './store.ts';

export const PROGRESS_COOKIE = 'jieyi_progress';
const SESSION_SECONDS = 1800;

interface Given {
  number: string;
  code: string;
}

/**
 * Number and code open the progress page for half an hour. Each try is on record with its number, never with the code; who
 * tried cannot be known. @param own what the browser keeps of forms that it sent @throws wrongCode, progressLocked
 */
export async function openProgress(
  centre: Centre,
  given: Given,
  { address, own }: { address: string; own: string },
): Promise<{ token: string; ticketId: string; own: string }> {
  const number = readNumber(given.number);
  const form = await findFormByNumber(centre.db, number);
  const by = { accountId: null, provinceId: form?.provinceId ?? null };
  const record = (what: string) => saveAuditEntry(centre.db, centre.clock.now(), by, what, { number });
  const isOwn = await isOwnNumber(centre, own, number);
  const { wait, left, ids } = await noteTry(centre, number, isOwn ? null : networkOf(address));
  // Once a while for a number: whoever goes on trying must not fill the records.
  if (wait > 0) {
    await recordUse(centre, by, 'portal-progress.locked', { number });
    throw progressLocked().after(wait);
  }
  const fits = await fitsCode(form?.codeHash, readCode(given.code));
  if (!form || !fits) {
    await record('portal-progress.refused');
    throw wrongCode(left === null ? undefined : [{ field: 'triesLeft', message: String(left) }]);
  }
  await record('portal-progress.opened');
  await deleteTries(centre.db, ids);
  const token = await beginSession(centre, form.ticketId);
  return { token, ticketId: form.ticketId, own: await noteOwn(centre, own, number) };
}

/**
 * Every try counts as a failure until it was right, so that many at one moment are no way around the limit. An unknown
 * number is slowed as a known one is. @param network null: in the customer's own browser, which others' guesses do not slow
 */
async function noteTry(centre: Centre, number: string, network: string | null) {
  const counted: { by: TriedBy; whose: string }[] =
    network === null
      ? [{ by: 'code-own', whose: number }]
      : [
          { by: 'code-from', whose: network },
          { by: 'code-for', whose: number },
        ];
  return inOneWork(centre, async ({ db, now }) => {
    for (const { by, whose } of counted) await lockName(db, `${by}:${whose}`);
    const since = secondsLater(now, -TRIES_SECONDS);
    const tried: Tries[] = [];
    for (const { by, whose } of counted) tried.push({ by, ...(await measureTries(db, by, whose, since)) });
    const { wait, left } = judgeTries(tried, now);
    const ids: number[] = [];
    if (wait > 0) return { wait, left, ids };
    await deleteEndedSessions(db, now);
    for (const { by, whose } of counted) ids.push(await saveTry(db, by, whose, now));
    return { wait, left, ids };
  });
}

/** For whoever gave the code, or has just sent the form. */
export async function beginSession(centre: Centre, ticketId: string): Promise<string> {
  const token = newToken();
  const until = secondsLater(centre.clock.now(), SESSION_SECONDS);
  await saveSession(centre.db, hashOfToken(token), ticketId, until);
  return token;
}

export async function endSession(centre: Centre, token: string): Promise<void> {
  await deleteSession(centre.db, hashOfToken(token));
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The ticket that the code's session opens. */
    progressOf: string | null;
  }
}

/** Whose progress it is, before it is counted; and where it is nobody's, refused before anything of it is read. */
export function guardProgress(app: FastifyInstance, centre: Centre): void {
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[PROGRESS_COOKIE] ?? '';
    request.progressOf = token === '' ? null : await findSession(centre.db, hashOfToken(token), centre.clock.now());
    if (request.progressOf) request.countedAs = `progress:${hashOfToken(token)}`;
  });
  app.addHook('preParsing', async (request) => void ticketOf(request));
}

/** @throws progressNotOpen */
export function ticketOf(request: FastifyRequest): string {
  if (!request.progressOf) throw progressNotOpen();
  return request.progressOf;
}
