import type { FastifyInstance, FastifyRequest } from 'fastify';
import { secondsLater } from '../../platform/clock.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { recordUse, saveAuditEntry } from '../../foundation/organisation/index.ts';
import { fitsCode, hashOfToken, newToken, readCode, readNumber } from './make-code.ts';
import { progressLocked, progressNotOpen, wrongCode } from './refusals.ts';
import {
  countTries,
  deleteEndedSessions,
  deleteSession,
  deleteTries,
  findFormByNumber,
  findSession,
  lockName,
  saveSession,
  saveTry,
} from './store.ts';

export const PROGRESS_COOKIE = 'jieyi_progress';
const SESSION_SECONDS = 1800;
const FAILURES_AN_HOUR = 10;
const HOUR_SECONDS = 3600;

/**
 * Number and code open the progress page for half an hour. Each try is on record with its number, never with the code; who
 * tried cannot be known. @throws wrongCode, progressLocked
 */
export async function openProgress(
  centre: Centre,
  given: { number: string; code: string },
  address: string,
): Promise<{ token: string; ticketId: string }> {
  const number = readNumber(given.number);
  const form = await findFormByNumber(centre.db, number);
  const by = { accountId: null, provinceId: form?.provinceId ?? null };
  const record = (what: string) => saveAuditEntry(centre.db, centre.clock.now(), by, what, { number });
  const tries = await noteTry(centre, number, address);
  // Once a while for a number: whoever goes on trying must not fill the records.
  if (!tries) {
    await recordUse(centre, by, 'portal-progress.locked', { number });
    throw progressLocked();
  }
  const fits = await fitsCode(form?.codeHash, readCode(given.code));
  if (!form || !fits) {
    await record('portal-progress.refused');
    throw wrongCode();
  }
  await record('portal-progress.opened');
  await deleteTries(centre.db, tries);
  return { token: await beginSession(centre, form.ticketId), ticketId: form.ticketId };
}

/**
 * Every try counts as a failure until it was right, so that many at one moment are no way around the limit. An unknown
 * number is locked as a known one is. Null: locked.
 */
async function noteTry(centre: Centre, number: string, address: string): Promise<number[] | null> {
  return inOneWork(centre, async ({ db, now }) => {
    await lockName(db, `code-from:${address}`);
    await lockName(db, `code-for:${number}`);
    const since = secondsLater(now, -HOUR_SECONDS);
    const failed = [await countTries(db, 'code-from', address, since), await countTries(db, 'code-for', number, since)];
    if (failed.some((count) => count >= FAILURES_AN_HOUR)) return null;
    await deleteEndedSessions(db, now);
    return [await saveTry(db, 'code-from', address, now), await saveTry(db, 'code-for', number, now)];
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
