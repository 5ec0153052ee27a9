import type { IncomingHttpHeaders } from 'node:http';
import { setImmediate } from 'node:timers/promises';

const LARGE = 256 * 1024;

/** Whether each step of reading a body takes so long that others are let in between. */
export function isLarge({ 'content-length': length }: IncomingHttpHeaders): boolean {
  return length === undefined || Number(length) > LARGE;
}

/** Lets whoever else waits for the process have a turn. */
export async function letOthers(): Promise<void> {
  await setImmediate();
}
