import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compilePolicy, readPolicy } from '@jieyi/policy';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import { announceInForce } from './announce-in-force.ts';
import { saveInForce } from './in-force-store.ts';
import { readExamples } from './read-examples.ts';
import { versionOf } from './rename-version.ts';
import { splitName } from './split-name.ts';
import { listPolicyVersions, savePolicyVersion } from './version-store.ts';

/**
 * Publishes the versions in `folder` that the database does not have yet; in the order of their file names each takes over
 * from the one before. A version that the database has stays as it was published.
 * @throws PolicyRefused for a file that does not compile
 */
export async function publishShipped(centre: Centre, folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.dmn')).toSorted();
  const publishedAt = centre.clock.now();
  const published = new Set((await listPolicyVersions(centre.db)).map(({ id }) => id));
  for (const [index, file] of files.entries()) {
    const dmn = await readFile(join(folder, file), 'utf8');
    const hash = hashOf(dmn, []);
    if (published.has(versionOf(dmn) ?? '')) continue;
    const inForceFrom = new Date(publishedAt.getTime() - files.length + index);
    await publishFile(centre, { dmn, hash, file, folder, publishedAt, holdsFrom: inForceFrom });
  }
}

interface ShippedFile {
  dmn: string;
  hash: string;
  file: string;
  folder: string;
  publishedAt: Date;
  holdsFrom: Date;
}

async function publishFile(centre: Centre, shipped: ShippedFile): Promise<void> {
  const { dmn, hash, file, folder, publishedAt, holdsFrom: inForceFrom } = shipped;
  const policy = compilePolicy(await readPolicy(dmn, { file }));
  const nobody = { accountId: null, summary: null, provinceId: null, baseId: null, refinementId: null };
  const version = { id: policy.version, role: 'group' as const, ...splitName(policy.name), ...nobody };
  const examples = await readExamples(join(folder, 'examples', `${policy.version}.json`));
  const body = { dmn, hash, acknowledged: [], examples, publishedAt };
  const holding = { id: newId(publishedAt), provinceId: null, policyId: policy.version, holdsFrom: inForceFrom };
  await inOneWork(centre, async (work) => {
    if (!(await savePolicyVersion(work.db, { ...version, ...body }))) return;
    await saveInForce(work.db, { ...holding, kind: 'shipped', accountId: null, reason: null, at: publishedAt });
    announceInForce(work);
  });
}

/** The content hash of a version: its file as it is, and the conflicts that were acknowledged with it. */
export function hashOf(dmn: string, acknowledged: readonly string[]): string {
  const hash = createHash('sha256').update(dmn);
  for (const key of acknowledged.toSorted()) hash.update(`\0${key}`);
  return hash.digest('hex');
}
