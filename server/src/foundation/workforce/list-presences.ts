import { oneOf, oneOfOrNull } from '../../platform/stored.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { type BreakReason, breakReasonNames } from './break-reasons.ts';
import { type LoggedState, loggedStates, type PresenceReason, presenceReasons } from './contract.ts';
import { momentOf } from './present-since.ts';
import { type PresenceRow, selectPresences } from './log-store.ts';

/** What somebody is, and since when. */
export interface PresenceOf {
  accountId: string;
  name: { zh: string; en: string };
  posts: readonly string[];
  state: LoggedState;
  /** Null for whoever was never there. */
  since: Date | null;
  /** Why the centre set them away; null where it did not. */
  because: PresenceReason | null;
  /** What for they are on a break. */
  reason: BreakReason | null;
  /** When the break is planned to be over. */
  plannedUntil: Date | null;
}

/**
 * What each agent and expert of a province is at this moment and since when, by name; disabled people are left out. Who was
 * not heard of since `seenSince` (`presentSince`) is offline.
 */
export async function listPresences(
  db: Database | DatabaseTransaction,
  provinceId: string,
  seenSince: Date,
): Promise<PresenceOf[]> {
  return (await selectPresences(db, provinceId, { seenSince, now: momentOf(seenSince) })).map(toPresenceOf);
}

function toPresenceOf({ nameZh, nameEn, state, ...row }: PresenceRow): PresenceOf {
  const known = state === null ? 'offline' : oneOf(loggedStates, state, 'presence.state');
  return { ...row, name: { zh: nameZh, en: nameEn }, state: known, ...reasonsOf(row, known) };
}

/** Why they are away or on a break, and until when it is planned; of a state that has none there is none. */
export function reasonsOf(
  row: Pick<PresenceRow, 'because' | 'reason' | 'plannedUntil'>,
  state: LoggedState,
): Pick<PresenceOf, 'because' | 'reason' | 'plannedUntil'> {
  return {
    because: state === 'away' ? oneOfOrNull(presenceReasons, row.because, 'presence_log.because') : null,
    reason: state === 'break' ? oneOfOrNull(breakReasonNames, row.reason, 'presence_log.reason') : null,
    plannedUntil: state === 'break' ? row.plannedUntil : null,
  };
}
