import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { secondsLater } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import type { Actor } from './actor.ts';
import { noteSeen } from './followers.ts';
import { tooManySignIns, wrongSignIn } from './refusals.ts';
import {
  countSignInFailures,
  deleteSession,
  findAccountForSignIn,
  findSession,
  saveAuditEntry,
  saveSession,
  saveSignInFailure,
  touchSession,
  touchSessions,
} from './store.ts';

const SESSION_SECONDS = 12 * 3600;
const SEEN_EVERY_SECONDS = 10;
const FAILURE_WINDOW_SECONDS = 300;
const FAILURES_PER_NAME = 5;
const FAILURES_PER_ADDRESS = 20;

// A hash of nothing anybody uses: an unknown name takes as long to refuse as a wrong password.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5aGFzdGhpcw$YuBSV+5jDDgQGPbYsj4sO54i8e4Zn3DcQIIBE6FzhTE';

/** @throws wrongSignIn, tooManySignIns */
export async function signIn(centre: Centre, name: string, password: string, address: string): Promise<string> {
  const now = centre.clock.now();
  await refuseTooMany(centre, name, address, now);
  const account = await findAccountForSignIn(centre.db, name);
  const right = await verify(account?.passwordHash ?? NOBODY, password).catch(() => false);
  if (!account || !right) {
    await saveSignInFailure(centre.db, name, address, now);
    await saveAuditEntry(centre.db, now, null, 'sign-in.failed', { username: name, address });
    throw wrongSignIn();
  }
  const token = randomBytes(32).toString('base64url');
  await saveSession(centre.db, hashOf(token), account.id, now, secondsLater(now, SESSION_SECONDS));
  await noteSeen(centre, [account.id]);
  await saveAuditEntry(centre.db, now, { accountId: account.id, provinceId: null }, 'sign-in', { address });
  return token;
}

async function refuseTooMany(centre: Centre, name: string, address: string, now: Date): Promise<void> {
  const since = secondsLater(now, -FAILURE_WINDOW_SECONDS);
  const failures = await countSignInFailures(centre.db, name, address, since);
  if (failures.forName >= FAILURES_PER_NAME || failures.fromAddress >= FAILURES_PER_ADDRESS) throw tooManySignIns();
}

export async function signOut(centre: Centre, token: string): Promise<void> {
  await deleteSession(centre.db, hashOf(token));
}

/** Who holds this session, or null. Notes that they are still there. */
export async function recognise(centre: Centre, token: string): Promise<Actor | null> {
  const now = centre.clock.now();
  const session = await findSession(centre.db, centre.rights, hashOf(token), now);
  if (!session) return null;
  if (secondsLater(session.seenAt, SEEN_EVERY_SECONDS) <= now) {
    await touchSession(centre.db, hashOf(token), now, secondsLater(now, SESSION_SECONDS));
    await noteSeen(centre, [session.actor.accountId]);
  }
  return session.actor;
}

/** Notes that the holders of these sessions are still there, in one statement for all. @returns the tokens that are good no more */
export async function keepSessions(centre: Centre, tokens: readonly string[]): Promise<Set<string>> {
  const now = centre.clock.now();
  const good = await touchSessions(centre.db, tokens.map(hashOf), now, secondsLater(now, SESSION_SECONDS));
  await noteSeen(centre, [...new Set(good.values())]);
  return new Set(tokens.filter((token) => !good.has(hashOf(token))));
}

/** Argon2id with the library's defaults (OWASP's first recommendation: 19 MiB, 2 passes). */
export async function hashPassword(password: string): Promise<string> {
  return hash(password);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
