import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../actors/actor.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import { lockManaged } from './lock-person.ts';
import { noSuchSignIn } from '../actors/refusals.ts';
import { announceEnded } from '../sign-ins/announce-ended.ts';
import { deleteSessionsOf, listSessions } from '../sign-ins/session-store.ts';

/** @param own what this very sign-in is recognised by */
export async function listSignIns(centre: Centre, accountId: string, own: string | null) {
  const rows = await listSessions(centre.db, accountId, centre.clock.now());
  return rows.map(({ tokenHash, createdAt, seenAt, expiresAt, endsAt, ...session }) => ({
    ...session,
    signedInAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    idleAt: expiresAt.toISOString(),
    endsAt: endsAt.toISOString(),
    own: tokenHash === own,
  }));
}

/** One of one's own. @throws noSuchSignIn */
export async function endMySignIn(centre: Centre, actor: Actor, id: string): Promise<void> {
  await end(centre, actor, actor.accountId, { only: id });
}

/** All of one's own but this one. */
export async function endMyOtherSignIns(centre: Centre, actor: Actor, own: string): Promise<void> {
  await end(centre, actor, actor.accountId, { but: own });
}

/** All of somebody's, or one of them, by whoever administers them. @throws noSuchPerson, noSuchSignIn */
export async function endSignInsOf(centre: Centre, actor: Actor, accountId: string, only?: string): Promise<void> {
  await end(centre, actor, accountId, only === undefined ? {} : { only });
}

async function end(
  centre: Centre,
  actor: Actor,
  accountId: string,
  which: { only?: string; but?: string },
): Promise<void> {
  await inOneWork(centre, async (work) => {
    if (accountId !== actor.accountId) await lockManaged(work, actor, accountId);
    const count = await deleteSessionsOf(work.db, accountId, which);
    if (count === 0 && which.only !== undefined) throw noSuchSignIn();
    if (count === 0) return;
    await saveAuditEntry(work.db, work.now, actor, 'sign-ins.ended', { accountId, count });
    announceEnded(work, accountId);
  });
}
