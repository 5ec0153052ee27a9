import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { noSuchReplay } from '../refusals.ts';
import type { Replay, ReplaySummary } from './replay-contract.ts';
import { findReplay, listReplays, type ReplayRow } from './replay-store.ts';

/** @throws noSuchReplay */
export async function readReplay(centre: PolicyCentre, actor: Actor, id: string): Promise<Replay> {
  const replay = await findReplay(centre.db, id);
  if (!replay || !seesProvince(actor, replay.provinceId)) throw noSuchReplay();
  return { ...present(replay), result: replay.result };
}

export async function listReplaysFor(centre: PolicyCentre, actor: Actor, to?: string): Promise<ReplaySummary[]> {
  return (await listReplays(centre.db, actor.provinceId, to ?? null)).map(present);
}

function present(row: ReplayRow): ReplaySummary {
  return {
    id: row.id,
    from: row.fromRef,
    to: row.toRef,
    fromRevision: row.fromRevision,
    toRevision: row.toRevision,
    province: row.provinceId,
    state: row.state,
    total: row.total,
    done: row.done,
    askedBy: { zh: row.nameZh, en: row.nameEn },
    askedAt: row.askedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
