import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { secondsLater } from '../../../platform/clock.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../actors/actor.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import type { OrganisationCentre } from '../actors/centre.ts';
import { noteSeen } from '../actors/followers.ts';
import { foldPassword } from '../passwords/judge-password.ts';
import { tooManySignIns, wrongSignIn } from '../actors/refusals.ts';
import { announceEnded } from './announce-ended.ts';
import { deleteSession, findSession, saveSession, touchSession, touchSessions } from './session-store.ts';
import { findAccountForSignIn } from './account-store.ts';
import { isName } from './guess-store.ts';
import { beginTry, endTry } from './slow-guessing.ts';

const SEEN_EVERY_SECONDS = 10;

// A hash of nothing anybody uses: an unknown name takes as long to refuse as a wrong password.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5aGFzdGhpcw$YuBSV+5jDDgQGPbYsj4sO54i8e4Zn3DcQIIBE6FzhTE';

/** Where somebody signs in. */
export interface From {
  address: string;
  /** What their browser calls itself. */
  browser: string | null;
  /** What it is known by. */
  browserToken: string;
}

/** @throws wrongSignIn, tooManySignIns */
export async function signIn(
  centre: OrganisationCentre,
  name: string,
  password: string,
  { address, browser, browserToken }: From,
): Promise<string> {
  const now = centre.clock.now();
  const trying = await beginTry(centre, name, address, browserToken);
  const account = await findAccountForSignIn(centre.db, name);
  const passwordHash = account?.passwordHash ?? null;
  if (!(await isPassword(passwordHash, password)) || !account || passwordHash === null) {
    await recordFailure(centre, name, address);
    throw trying.told > 0 ? tooManySignIns().after(trying.told) : wrongSignIn();
  }
  await endTry(centre, name, trying, { accountId: account.id, address, token: browserToken });
  const token = randomBytes(32).toString('base64url');
  const { idleSeconds, longestSeconds } = centre.signInTimes;
  const endsAt = secondsLater(now, longestSeconds);
  const isSaved = await saveSession(centre.db, passwordHash, {
    tokenHash: hashOf(token),
    accountId: account.id,
    createdAt: now,
    expiresAt: earlier(secondsLater(now, idleSeconds), endsAt),
    endsAt,
    address,
    browser,
  });
  if (!isSaved) throw wrongSignIn();
  await noteSeen(centre, [account.id]);
  const by = { accountId: account.id, provinceId: account.provinceId };
  await saveAuditEntry(centre.db, now, by, 'sign-in', { address });
  return token;
}

/** As slow where there is no password as where it is wrong. */
export async function isPassword(passwordHash: string | null, given: string): Promise<boolean> {
  const folded = foldPassword(given);
  if (await verify(passwordHash ?? NOBODY, folded).catch(() => false)) return passwordHash !== null;
  // Set before passwords were folded.
  if (folded === given) return false;
  return (await verify(passwordHash ?? NOBODY, given).catch(() => false)) && passwordHash !== null;
}

/** What nobody is called is not kept: it may be a password, typed into the field above. */
export async function recordFailure(centre: Centre, name: string, address: string): Promise<void> {
  const tried = (await isName(centre.db, name)) ? { username: name } : { unknownName: true };
  await saveAuditEntry(centre.db, centre.clock.now(), null, 'sign-in.failed', { ...tried, address });
}

export async function signOut(centre: Centre, token: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const accountId = await deleteSession(work.db, hashOf(token));
    if (accountId !== undefined) announceEnded(work, accountId);
  });
}

/**
 * Who holds this session, or null. Notes that they are still there; and not idle, unless the page asked by itself, while
 * nobody touched it.
 */
export async function recognise(
  centre: OrganisationCentre,
  token: string,
  { unattended }: { unattended: boolean },
): Promise<Actor | null> {
  const now = centre.clock.now();
  const session = await findSession(centre.db, centre.rights, hashOf(token), now);
  if (!session) return null;
  const idleAt = earlier(secondsLater(now, centre.signInTimes.idleSeconds), session.endsAt);
  const goesOn = !unattended && secondsLater(session.expiresAt, SEEN_EVERY_SECONDS) <= idleAt;
  if (goesOn || secondsLater(session.seenAt, SEEN_EVERY_SECONDS) <= now) {
    await touchSession(centre.db, hashOf(token), { seenAt: now, ...(!unattended && { expiresAt: idleAt }) });
    await noteSeen(centre, [session.actor.accountId]);
  }
  return session.actor;
}

const earlier = (one: Date, other: Date) => (one < other ? one : other);

/**
 * Notes that the holders of these sessions are still there, in one statement for all. An open screen alone does not keep
 * one from ending. @returns the tokens that are good no more
 */
export async function keepSessions(centre: Centre, tokens: readonly string[]): Promise<Set<string>> {
  const good = await touchSessions(centre.db, tokens.map(hashOf), centre.clock.now());
  await noteSeen(centre, [...new Set(good.values())]);
  return new Set(tokens.filter((token) => !good.has(hashOf(token))));
}

/** Argon2id with the library's defaults (OWASP's first recommendation: 19 MiB, 2 passes). */
export async function hashPassword(password: string): Promise<string> {
  return hash(foldPassword(password));
}

/** What a session or a link is kept by. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
