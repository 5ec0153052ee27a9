import { secondsLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import type { Deliverer } from '../centre.ts';
import {
  type Delivery,
  forgetBodies,
  listDue,
  settleFailed,
  settleDelivered,
  takeDeliveries,
} from './delivery-store.ts';
import { sendEvent } from './send-event.ts';

/** Longer than a sending may take: after it, a process that was killed has let go. */
const TAKEN_SECONDS = 15;
const AT_ONCE = 4;
const LOOK_AGAIN_MS = 1000;
/** After a look of the process that leads, and after its start, a process looks by itself for so long. */
const LOOKS_ON_MS = 20_000;
const GIVE_UP_AFTER_SECONDS = 86_400;
const KEEP_BODIES_SECONDS = 7 * 86_400;
const KEEP_GIVEN_UP_SECONDS = 30 * 86_400;
const LONGEST_PAUSE_SECONDS = 900;

/**
 * Sends events from the table to their receivers: each receiver for itself, several tickets side by side, the events of one
 * ticket one after the other. Whatever is not settled is sent again, also after a kill. A receiver that failed is tried with
 * one event at a time, ever more rarely.
 */
export function openDeliverer(centre: () => Centre, loopbackAllowed: boolean): Deliverer {
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | null = null;
  let looksUntil = performance.now() + LOOKS_ON_MS;

  const look = async (): Promise<void> => {
    if (stopping.signal.aborted) return;
    const { db, clock } = centre();
    for (const { id, failing } of await listDue(db, clock.now())) {
      if (busy.has(id)) continue;
      const done = serve(id, failing)
        .catch((error: unknown) => centre().log.error({ error }, 'delivering events failed; it is tried again'))
        .finally(() => busy.delete(id));
      busy.set(id, done);
    }
  };

  /** One receiver, until nothing of it is due. */
  const serve = async (id: string, failing: boolean): Promise<void> => {
    let fails = failing;
    while (!stopping.signal.aborted) {
      const { db, clock } = centre();
      const now = clock.now();
      const taken = await takeDeliveries(db, id, fails ? 1 : AT_ONCE, now, secondsLater(now, TAKEN_SECONDS));
      if (taken.length === 0) return;
      const results = await Promise.all(taken.map((one) => deliver(one)));
      fails = results.includes(false);
      if (fails) return;
    }
  };

  const deliver = async (delivery: Delivery): Promise<boolean> => {
    const { db, clock } = centre();
    const { callback, body, secret, id: eventId } = delivery;
    const sending = { callback, body, secret, eventId, at: clock.now(), loopbackAllowed, signal: stopping.signal };
    const problem = await sendEvent(sending);
    if (stopping.signal.aborted && problem !== null) return false;
    if (problem === null) await settleDelivered(db, delivery, clock.now());
    else await settleFailed(db, delivery, problem, clock.now(), nextAttempt(delivery, clock.now()));
    return problem === null;
  };

  const wake = () => {
    look().catch((error: unknown) => centre().log.error({ error }, 'looking for events failed; it is tried again'));
  };
  timer = setInterval(() => {
    if (performance.now() < looksUntil) wake();
  }, LOOK_AGAIN_MS);
  timer.unref();
  return {
    wake,
    lookAfter: async () => {
      looksUntil = performance.now() + LOOKS_ON_MS;
      await look();
      await Promise.all(busy.values());
      const ago = (seconds: number) => secondsLater(centre().clock.now(), -seconds);
      await forgetBodies(centre().db, ago(KEEP_BODIES_SECONDS), ago(KEEP_GIVEN_UP_SECONDS));
    },
    stop: async () => {
      if (timer) clearInterval(timer);
      stopping.abort();
      await Promise.all(busy.values());
    },
  };
}

/** 1, 2, 4 … seconds, a quarter of an hour at most; null a day after it happened: given up. Pure. */
export function nextAttempt({ attempts, at }: Pick<Delivery, 'attempts' | 'at'>, now: Date): Date | null {
  if (now >= secondsLater(at, GIVE_UP_AFTER_SECONDS)) return null;
  return secondsLater(now, Math.min(2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_SECONDS));
}
