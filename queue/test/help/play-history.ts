import { type Queue, type QueueEvent, QueueRefusal, type Told } from '../../src/index.ts';
import { eventOf, type History } from './draw-history.ts';

/** Tells an engine a drawn history; `then` hears of each moment with whether it was taken. */
export function playHistory({ moments }: History, queue: Queue, then: (told: Told, taken: boolean) => void): void {
  let now = 0;
  for (const moment of moments) {
    const at = now + moment.after * 1000;
    const event: QueueEvent | null = moment.event && eventOf(moment.event, at, queue.state().contacts);
    const taken = tell(queue, { event, at });
    now = Math.max(now, at);
    then({ event, at }, taken);
  }
}

/** Whether it was taken. */
export function tell(queue: Queue, { event, at }: Told): boolean {
  try {
    if (event) queue.apply(event, at);
    else queue.advance(at);
    return true;
  } catch (error) {
    if (!(error instanceof QueueRefusal)) throw error;
    return false;
  }
}

/** Compared thousands of times: a text compares at once. */
export function asText(value: unknown): string {
  return JSON.stringify(value, undefined, 1);
}
