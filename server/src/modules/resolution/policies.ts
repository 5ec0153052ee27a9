import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compilePolicy, type Policy, readPolicy } from '@jieyi/policy';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { noSuchPolicy } from './refusals.ts';
import { findPolicyVersion, listPolicyVersions, savePolicyVersion } from './policy-store.ts';

/** The published policies, compiled once a process: a published version never changes. */
export interface Policies {
  /** The version that holds now. @throws noSuchPolicy when none was published */
  inForce(): Promise<Policy>;
  /** @throws noSuchPolicy */
  version(id: string): Promise<Policy>;
}

export function openPolicies(db: Database, clock: Clock): Policies {
  const compiled = new Map<string, Policy>();
  const version = async (id: string): Promise<Policy> => {
    const known = compiled.get(id);
    if (known) return known;
    const row = await findPolicyVersion(db, id);
    if (!row) throw noSuchPolicy([{ field: 'policy', message: `there is no version "${id.slice(0, 80)}"` }]);
    const policy = await compileDmn(row.dmn, id);
    compiled.set(id, policy);
    return policy;
  };
  return {
    version,
    inForce: async () => {
      const now = clock.now();
      const held = (await listPolicyVersions(db)).filter((row) => row.inForceFrom && row.inForceFrom <= now);
      const latest = held.at(-1);
      if (!latest) throw noSuchPolicy([{ field: 'policy', message: 'no version is in force' }]);
      return version(latest.id);
    },
  };
}

async function compileDmn(dmn: string, file: string): Promise<Policy> {
  return compilePolicy(await readPolicy(dmn, { file }));
}

/** The versions that ship (content/policies), in the order in which each took over from the one before. */
const shipped = ['v1-as-defined.dmn', 'v2-as-revised.dmn'];

/**
 * Publishes the shipped versions that the database does not have yet. One that it has stays as it was published.
 * @throws PolicyRefused for a file that does not compile
 */
export async function publishShipped(db: Database, clock: Clock, folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => shipped.includes(file)).toSorted();
  const publishedAt = clock.now();
  for (const [index, file] of files.entries()) {
    const dmn = await readFile(join(folder, file), 'utf8');
    const policy = await compileDmn(dmn, file);
    await savePolicyVersion(db, {
      id: policy.version,
      nameZh: policy.name,
      nameEn: policy.name,
      dmn,
      hash: createHash('sha256').update(dmn).digest('hex'),
      publishedAt,
      inForceFrom: new Date(publishedAt.getTime() - files.length + index),
    });
  }
}
