import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { Kept } from '../../platform/keeping/keep.ts';
import { findKind } from '../tickets/index.ts';
import { placesOf } from './join-mass-fault.ts';
import { type Coverage, HOURS_BEFORE, judgeCoverage } from './judging/judge-coverage.ts';
import { pathToReply } from './judging/judge-reply-path.ts';
import { type FaultTicketRow, listUnattached } from './mass-fault-store.ts';

interface Reading {
  db: Database | DatabaseTransaction;
  kept: Kept;
}

interface Fitting {
  covered: FaultTicketRow[];
  offered: FaultTicketRow[];
}

/**
 * Open tickets of no outage that fit its area: `covered`, and `offered` where a person has to look. One that was replied to
 * already waits for its customer, and is none of them.
 */
export async function listFitting(
  { db, kept }: Reading,
  fault: Coverage & { provinceId: string; kinds: string[] },
): Promise<Fitting> {
  const since = new Date(fault.since.getTime() - HOURS_BEFORE * 3_600_000);
  const fitting: Fitting = { covered: [], offered: [] };
  for (const row of await listUnattached(db, fault, since)) {
    const fits = judgeCoverage(fault, { ...row, places: placesOf(row) });
    if (fits !== 'no' && (await waitsForReply(kept, row))) fitting[fits].push(row);
  }
  return fitting;
}

async function waitsForReply(kept: Kept, { kind, kindVersion, stage }: FaultTicketRow): Promise<boolean> {
  const known = await findKind(kept, kind, kindVersion);
  return known !== undefined && pathToReply(known.life, stage)?.includes('reply') === true;
}
