import { Type } from 'typebox';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf, storedAs } from '../../../platform/stored.ts';
import { KeptExample, roles } from '../contract.ts';

type Reader = Database | DatabaseTransaction;

/** `group`: the group's own; `refinement`: a province's own part; `merged`: a province's part before the group's. */
export type Role = (typeof roles)[number];

const readExamples = storedAs(Type.Array(KeptExample), 'policy_version.examples');
const readKeys = storedAs(Type.Array(Type.String()), 'policy_version.acknowledged');

export interface NewPolicyVersion {
  id: string;
  role: Role;
  provinceId: string | null;
  baseId: string | null;
  refinementId: string | null;
  nameZh: string;
  nameEn: string;
  dmn: string;
  hash: string;
  acknowledged: readonly string[];
  examples: readonly unknown[];
  accountId: string | null;
  summary: string | null;
  publishedAt: Date;
}

/** False where the version is there already: a published version is never changed. */
export async function savePolicyVersion(db: Reader, version: NewPolicyVersion): Promise<boolean> {
  const { acknowledged, examples, ...rest } = version;
  const saved = await db
    .insertInto('policyVersion')
    .values({ ...rest, acknowledged: JSON.stringify(acknowledged), examples: JSON.stringify(examples) })
    .onConflict((one) => one.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** `dmn` has the names that rules were given after it was published; `published` is the file that `hash` is of. */
export async function findPolicyVersion(db: Reader, id: string) {
  const row = await db
    .selectFrom('policyVersion')
    .leftJoin('policyNamedFile', 'policyNamedFile.policyId', 'policyVersion.id')
    .selectAll('policyVersion')
    .select('policyNamedFile.dmn as named')
    .where('policyVersion.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { named, role, acknowledged, examples, ...rest } = row;
  const files = { dmn: named ?? row.dmn, published: row.dmn };
  const read = { role: toRole(role), acknowledged: readKeys(acknowledged), examples: readExamples(examples) };
  return { ...rest, ...files, ...read };
}

export type MergedRow = Awaited<ReturnType<typeof readMerged>>[number];

/** Every merged version, with what it was merged of. */
export async function readMerged(db: Reader) {
  return db.selectFrom('policyVersion').select(['id', 'baseId', 'refinementId']).where('role', '=', 'merged').execute();
}

/** The merged version of a group's version and a province's part. */
export async function findMerged(db: Reader, baseId: string, refinementId: string): Promise<string | null> {
  const row = await db
    .selectFrom('policyVersion')
    .select('id')
    .where('role', '=', 'merged')
    .where('baseId', '=', baseId)
    .where('refinementId', '=', refinementId)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** In the order in which they were published; the DMN is left out. */
export async function listPolicyVersions(db: Reader) {
  const rows = await db
    .selectFrom('policyVersion')
    .leftJoin('account', 'account.id', 'policyVersion.accountId')
    .select(['policyVersion.id', 'role', 'policyVersion.provinceId', 'baseId', 'refinementId', 'hash', 'summary'])
    .select(['policyVersion.nameZh', 'policyVersion.nameEn', 'publishedAt'])
    .select(['account.nameZh as byZh', 'account.nameEn as byEn'])
    .orderBy('publishedAt')
    .orderBy('policyVersion.id')
    .execute();
  return rows.map((row) => ({ ...row, role: toRole(row.role) }));
}

function toRole(stored: string): Role {
  return oneOf(roles, stored, 'policy_version.role');
}
