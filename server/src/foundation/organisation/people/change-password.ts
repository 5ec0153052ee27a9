import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, concerned, PEOPLE } from '../actors/actor.ts';
import { personChanged } from '../actors/announcements.ts';
import { saveAuditEntry } from '../audit/audit-store.ts';
import { lockManaged } from './lock-person.ts';
import { passwordRefused, wrongPassword } from '../actors/refusals.ts';
import { hashPassword, isPassword, noteFailure, refuseTooMany } from '../sign-ins/sign-in.ts';
import { announceEnded } from '../sign-ins/announce-ended.ts';
import { deleteSessionsOf } from '../sign-ins/session-store.ts';
import { endLinksOf, findForPassword, savePassword } from './link-store.ts';
import { refusePassword } from '../passwords/refuse-password.ts';

interface Change {
  current: string;
  password: string;
}

/**
 * One's own, by whoever knows the present one; all one's other sign-ins end.
 * @param own what this very sign-in is recognised by
 * @throws wrongPassword, tooManySignIns, passwordRefused
 */
export async function changePassword(
  centre: Centre,
  actor: Actor,
  { current, password }: Change,
  { own, address }: { own: string; address: string },
): Promise<void> {
  const { accountId, username } = actor;
  await refuseTooMany(centre, username, address);
  const known = await findForPassword(centre.db, accountId);
  if (!(await isPassword(known.passwordHash, current))) {
    await noteFailure(centre, username, address);
    throw wrongPassword();
  }
  refusePassword(password, known);
  if (await isPassword(known.passwordHash, password))
    throw passwordRefused([{ field: 'password', message: 'same-as-before' }]);
  const passwordHash = await hashPassword(password);
  await inOneWork(centre, async (work) => {
    await savePassword(work.db, accountId, { passwordHash, passwordDue: false });
    await endLinksOf(work.db, accountId, work.now);
    if ((await deleteSessionsOf(work.db, accountId, { but: own })) > 0) announceEnded(work, accountId);
    await saveAuditEntry(work.db, work.now, actor, 'password.changed', { accountId });
    work.announce(personChanged, { accountId }, [...concerned([accountId]), PEOPLE]);
  });
}

/** Before anything else they choose another password; what they do just now is refused until then. @throws noSuchPerson */
export async function demandPassword(centre: Centre, actor: Actor, accountId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { passwordHash } = await lockManaged(work, actor, accountId);
    await savePassword(work.db, accountId, { passwordHash, passwordDue: true });
    await saveAuditEntry(work.db, work.now, actor, 'password.demanded', { accountId });
    work.announce(personChanged, { accountId }, [...concerned([accountId]), PEOPLE]);
  });
}
