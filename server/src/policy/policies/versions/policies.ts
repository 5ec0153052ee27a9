import { compilePolicy, type Policy, readPolicy } from '@jieyi/policy';
import { openPolicyWorker } from '@jieyi/policy/worker';
import type { Clock } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Policies } from '../centre.ts';
import type { Kept } from '../../../platform/keeping/keep.ts';
import { findIdInForce } from './keep-in-force.ts';
import { findInForce } from './in-force-store.ts';
import { noSuchPolicy } from '../refusals.ts';
import { findMerged, findPolicyVersion } from './version-store.ts';
import { cutText } from '../../../platform/text/cut-text.ts';

type Reader = Database | DatabaseTransaction;

export function openPolicies(db: Database, kept: Kept, clock: Clock): Policies {
  const compiled = new Map<string, Promise<Policy>>();
  const version = async (id: string): Promise<Policy> => {
    const known = compiled.get(id) ?? compileVersion(db, id);
    compiled.set(id, known);
    // What failed is tried again: the version may come to be there.
    known.catch(() => compiled.delete(id));
    return known;
  };
  return {
    version,
    inForce: async (provinceId) => {
      const id = await findIdInForce(kept, provinceId, clock.now());
      if (id === null) throw noSuchPolicy([{ field: 'policy', message: 'no version is in force' }]);
      return version(id);
    },
  };
}

/** The id of the version that decides in a province at an instant: merged where the province refines the group's. */
export async function idInForce(db: Reader, provinceId: string | null, at: Date): Promise<string | null> {
  const group = (await findInForce(db, null, at))?.policyId ?? null;
  const own = provinceId === null ? null : ((await findInForce(db, provinceId, at))?.policyId ?? null);
  return group !== null && own !== null ? findMerged(db, group, own) : group;
}

async function compileVersion(db: Database, id: string): Promise<Policy> {
  const row = await findPolicyVersion(db, id);
  if (!row || row.role === 'refinement')
    throw noSuchPolicy([{ field: 'policy', message: `there is no version "${cutText(id, 80)}"` }]);
  const options = { file: id, acknowledged: row.acknowledged };
  if (row.dmn.length <= QUICK) return compilePolicy(await readPolicy(row.dmn, options), options);
  return compileBeside(row.dmn, options);
}

/** Characters that are read and compiled in less than 100 ms; the shipped policies have 150,000. */
const QUICK = 200_000;
const LIMIT_MS = 120_000;

/** In a thread of its own, as no call may wait for whatever is judged meanwhile. */
async function compileBeside(dmn: string, options: { file: string; acknowledged: readonly string[] }): Promise<Policy> {
  const worker = openPolicyWorker(LIMIT_MS);
  try {
    return await worker.compile(dmn, options);
  } finally {
    await worker.close();
  }
}
