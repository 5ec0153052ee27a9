import { createHash, randomBytes } from 'node:crypto';
import { secondsLater } from '../../../platform/clock.ts';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, findProvince, saveAuditEntry, seesProvince } from '../../../foundation/organisation/index.ts';
import type { ApiKey, MakeKey } from './key-contract.ts';
import { findKey, listKeys, revokeKeyRow, saveKey, toRights } from './key-store.ts';
import { keyProvinceWrong, keyTermWrong, noSuchKey } from '../refusals.ts';

const YEAR_SECONDS = 365 * 86_400;
const HINT_LENGTH = 9;

/** Makes a key for another system. Only its hash is kept: it is shown this once. @throws keyTermWrong, keyProvinceWrong */
export async function makeKey(centre: Centre, actor: Actor, wanted: MakeKey): Promise<ApiKey & { key: string }> {
  const key = `jy_${randomBytes(32).toString('base64url')}`;
  const id = await inOneWork(centre, async (work) => {
    const { provinceId = actor.provinceId, perMinute = 600, name, rights } = wanted;
    const expiresAt = readTerm(wanted.expiresAt, work.now) ?? secondsLater(work.now, YEAR_SECONDS);
    await refuseProvince(work, actor, provinceId);
    const made = { id: newId(work.now), name: name.trim(), provinceId, rights, perMinute, expiresAt };
    const secret = { hint: key.slice(0, HINT_LENGTH), hash: hashOfKey(key) };
    await saveKey(work.db, { ...made, ...secret, madeBy: actor.accountId, madeAt: work.now });
    await saveAuditEntry(work.db, work.now, actor, 'api-key.made', { keyId: made.id, name: made.name, rights });
    return made.id;
  });
  return { ...(await readKey(centre, actor, id)), key };
}

/** @throws keyTermWrong */
export function readTerm(expiresAt: string | undefined, now: Date): Date | undefined {
  if (expiresAt === undefined) return undefined;
  const at = new Date(expiresAt);
  if (!(at > now) || at > secondsLater(now, 2 * YEAR_SECONDS)) throw keyTermWrong();
  return at;
}

/** @throws keyProvinceWrong */
export async function refuseProvince(work: Work, actor: Actor, provinceId: string | null): Promise<void> {
  if (!seesProvince(actor, provinceId)) throw keyProvinceWrong();
  if (provinceId !== null && !(await findProvince(work.kept, provinceId))) throw keyProvinceWrong();
}

/** Over at once, with every subscription made with it. @throws noSuchKey */
export async function revokeKey(centre: Centre, actor: Actor, id: string): Promise<ApiKey> {
  await readKey(centre, actor, id);
  await inOneWork(centre, async (work) => {
    await revokeKeyRow(work.db, id, actor.accountId, work.now);
    await saveAuditEntry(work.db, work.now, actor, 'api-key.revoked', { keyId: id });
  });
  return readKey(centre, actor, id);
}

export async function listKeysFor(centre: Centre, actor: Actor): Promise<ApiKey[]> {
  return (await listKeys(centre.db, actor.provinceId)).map(toKey);
}

/** @throws noSuchKey */
export async function readKey(centre: Centre, actor: Actor, id: string): Promise<ApiKey> {
  const row = await findKey(centre.db, id);
  if (!row || !seesProvince(actor, row.provinceId)) throw noSuchKey();
  return toKey(row);
}

/** 256 random bits need no slow hash: there is nothing to guess. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function toKey(row: NonNullable<Awaited<ReturnType<typeof findKey>>>): ApiKey {
  const { id, name, hint, provinceId, perMinute, nameZh, nameEn } = row;
  return {
    id,
    name,
    hint,
    provinceId,
    rights: toRights(row.rights),
    perMinute,
    madeBy: { zh: nameZh, en: nameEn },
    madeAt: row.madeAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
