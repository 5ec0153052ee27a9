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

/**
 * Publishes the versions in `folder` that the database does not have yet; in the order of their file names each takes over
 * from the one before. A version that the database has stays as it was published.
 * @throws PolicyRefused for a file that does not compile
 */
export async function publishShipped(db: Database, clock: Clock, folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.dmn')).toSorted();
  const publishedAt = clock.now();
  const published = new Set((await listPolicyVersions(db)).map(({ hash }) => hash));
  for (const [index, file] of files.entries()) {
    const dmn = await readFile(join(folder, file), 'utf8');
    const hash = createHash('sha256').update(dmn).digest('hex');
    if (published.has(hash)) continue;
    const policy = await compileDmn(dmn, file);
    await savePolicyVersion(db, {
      id: policy.version,
      ...splitName(policy.name),
      dmn,
      hash,
      publishedAt,
      inForceFrom: new Date(publishedAt.getTime() - files.length + index),
    });
  }
}

/** A DMN name is one text: the Chinese name, then the English one after the last Chinese character or bracket. */
function splitName(name: string): { nameZh: string; nameEn: string } {
  const [, nameZh, nameEn] = /^(.*[\u3000-\u9fff\uff00-\uffef])\s+(\S.*)$/.exec(name) ?? [];
  return { nameZh: nameZh ?? name, nameEn: nameEn ?? name };
}
