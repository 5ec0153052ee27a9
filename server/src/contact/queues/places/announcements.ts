import { Type } from 'typebox';
import { defineAnnouncement, gathered } from '../../../platform/announcing/announcement.ts';

/** Somebody left a queue of a province: who waits behind them moves up. */
export const queueMoved = defineAnnouncement('queue.moved', { provinceId: Type.String() }, { forScreens: false });

/** Whoever waits in a province, told once a second. */
export function waitingIn(provinceId: string): string {
  return gathered(`waiting:${provinceId}`);
}
