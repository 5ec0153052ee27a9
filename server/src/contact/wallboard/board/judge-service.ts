import { channelOf, type WayIn } from '../../channels/index.ts';

/** 电信服务规范 (MIIT order 36): an operator's attendant answers within 15 seconds. */
const CALL_SECONDS = 15;
/** Ours: who writes, or stands there, is answered within half a minute. */
const LIVE_SECONDS = 30;

/**
 * Within how many seconds somebody is to be answered; null where nobody waits there, so that there is no service level.
 * Pure. docs/rules/contacts.md#wallboard
 */
export function targetSecondsOf(wayIn: WayIn): number | null {
  const { live, takes } = channelOf(wayIn);
  if (!live) return null;
  return takes.includes('voice') ? CALL_SECONDS : LIVE_SECONDS;
}

/** How waiting ended, counted. */
export interface Counted {
  /** Answered, or gone before that. */
  offered: number;
  answered: number;
  inTime: number;
}

/** Answered in time ÷ offered, those who left included; null where nobody was: nothing is no hundred per cent. Pure. */
export function serviceLevel({ offered, inTime }: Counted): number | null {
  return offered === 0 ? null : inTime / offered;
}
