import { randomBytes } from 'node:crypto';
import { secondsLater } from '../../../platform/clock.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned, PEOPLE } from '../actors/actor.ts';
import { personChanged } from '../actors/announcements.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import { lockManaged } from './lock-person.ts';
import { linkOver, noSuchPerson } from '../actors/refusals.ts';
import { hashOf, hashPassword } from '../sign-ins/sign-in.ts';
import { announceEnded } from '../sign-ins/announce-ended.ts';
import { deleteSessionsOf } from '../sign-ins/session-store.ts';
import { findLink, type LinkKind, lockLink, noteUsed, saveLink, savePassword } from './link-store.ts';
import { refusePassword } from '../passwords/refuse-password.ts';

const LINK_SECONDS = 72 * 3600;

/** What opens one account once. It is told this once, and kept nowhere. */
export interface PasswordLink {
  token: string;
  expiresAt: string;
}

/** Within a work that holds the account. */
export async function makeLink(work: Work, actor: Actor, accountId: string, kind: LinkKind): Promise<PasswordLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = secondsLater(work.now, LINK_SECONDS);
  const made = { madeBy: actor.accountId, madeAt: work.now, expiresAt };
  await saveLink(work.db, { tokenHash: hashOf(token), accountId, kind, ...made });
  await saveAuditEntry(work.db, work.now, actor, `password-link.${kind}`, { accountId });
  return { token, expiresAt: expiresAt.toISOString() };
}

/**
 * A link by which somebody chooses a password. Of somebody who had one, it is forgotten and their sign-ins end: whoever asks
 * for it has lost it, or somebody else has it.
 * @throws noSuchPerson
 */
export async function giveLink(centre: Centre, actor: Actor, accountId: string): Promise<PasswordLink> {
  return inOneWork(centre, async (work) => {
    const person = await lockManaged(work, actor, accountId);
    if (person.disabledAt) throw noSuchPerson();
    const link = await makeLink(work, actor, accountId, person.passwordHash === null ? 'invitation' : 'reset');
    await savePassword(work.db, accountId, { passwordHash: null, passwordDue: false });
    if ((await deleteSessionsOf(work.db, accountId)) > 0) announceEnded(work, accountId);
    work.announce(personChanged, { accountId }, [...concerned([accountId]), PEOPLE]);
    return link;
  });
}

/** Whom a link is for, so that they see it is theirs. @throws linkOver */
export async function openLink(centre: Centre, token: string) {
  const link = await findLink(centre.db, hashOf(token), centre.clock.now());
  if (!link) throw linkOver();
  const { kind, username, nameZh, nameEn, expiresAt } = link;
  return { kind, username, nameZh, nameEn, expiresAt: expiresAt.toISOString() };
}

/** Their own password; the link opens nothing any more. @throws linkOver, passwordRefused */
export async function useLink(centre: Centre, token: string, password: string): Promise<void> {
  const tokenHash = hashOf(token);
  const link = await findLink(centre.db, tokenHash, centre.clock.now());
  if (!link) throw linkOver();
  refusePassword(password, link);
  const passwordHash = await hashPassword(password);
  await inOneWork(centre, async (work) => {
    const held = await lockLink(work.db, tokenHash, work.now);
    if (!held) throw linkOver();
    const { accountId, provinceId } = held;
    await noteUsed(work.db, tokenHash, work.now);
    await savePassword(work.db, accountId, { passwordHash, passwordDue: false });
    if ((await deleteSessionsOf(work.db, accountId)) > 0) announceEnded(work, accountId);
    await saveAuditEntry(work.db, work.now, { accountId, provinceId }, 'password.chosen', { accountId });
    work.announce(personChanged, { accountId }, [...concerned([accountId]), PEOPLE]);
  });
}
