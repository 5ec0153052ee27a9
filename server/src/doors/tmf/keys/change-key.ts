import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import type { ApiKey, ChangeKey } from './key-contract.ts';
import { changeKeyRow, dropUnseen } from './key-store.ts';
import { readKey, readTerm, refuseProvince } from './make-key.ts';
import { keyIsRevoked } from '../refusals.ts';

/**
 * Changes what a key may do, where and until when, from this moment on. Events that wait for it and that it may not read
 * any more are dropped. @throws noSuchKey, keyIsRevoked, keyTermWrong, keyProvinceWrong
 */
export async function changeKey(centre: Centre, actor: Actor, id: string, wanted: ChangeKey): Promise<ApiKey> {
  const before = await readKey(centre, actor, id);
  await inOneWork(centre, async (work) => {
    const { name, provinceId, rights, perMinute, expiresAt } = wanted;
    if (provinceId !== undefined) await refuseProvince(work, actor, provinceId);
    const term = expiresAt === before.expiresAt ? undefined : readTerm(expiresAt, work.now);
    const change = { name: name?.trim(), provinceId, rights, perMinute, expiresAt: term };
    if (!(await changeKeyRow(work.db, id, change))) throw keyIsRevoked();
    await dropUnseen(work.db, id);
    const was = {
      name: before.name,
      provinceId: before.provinceId,
      rights: before.rights,
      expiresAt: before.expiresAt,
    };
    await saveAuditEntry(work.db, work.now, actor, 'api-key.changed', { keyId: id, was, ...wanted });
  });
  return readKey(centre, actor, id);
}
