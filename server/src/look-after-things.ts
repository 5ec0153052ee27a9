import { setTimeout as wait } from 'node:timers/promises';
import type { WholeCentre } from './open-centre.ts';
import { inTurn } from './platform/in-turn.ts';
import { fireAll, keepFiring } from './platform/firing/keep-firing.ts';
import type { Module } from './platform/module.ts';
import { dividedTables, makeAhead } from './platform/partitions/make-ahead.ts';
import { takeLead } from './platform/database/take-lead.ts';

const LOOK_AFTER_MS = 15_000;
/** What takes longer is taken up by the next process that leads. */
const STOP_WITHIN_MS = 5000;

interface Looking {
  /** A whole turn, at once, whoever leads. */
  now(): Promise<void>;
  leads(): boolean;
  stop(): Promise<void>;
}

/**
 * Does what becomes due when it does, and every quarter of a minute takes up what waits; where this process leads, every
 * module looks after its things. A turn that takes longer than that is ended before the next begins.
 */
export function lookAfterThings(centre: WholeCentre, modules: readonly Module<WholeCentre>[]): Looking {
  const timers = Object.fromEntries(modules.flatMap((module) => Object.entries(module.timers ?? {})));
  const firing = { timers, dues: modules.flatMap((module) => module.becomesDue ?? []) };
  const kept = keepFiring(centre, firing);
  const takeUp = modules.map((module) => async () => module.takesUp?.(centre));
  const divided = dividedTables(modules);
  const lookAfter = [
    () => makeAhead(centre.db, divided, centre.clock.now()),
    // The doors come last: they wait for receivers, which may take their time.
    ...modules.map((module) => async () => module.looksAfter?.(centre)),
  ];
  let turning: Promise<void> | null = null;
  const turn = () => {
    turning ??= inTurn([...takeUp, ...(lead.isOurs() ? lookAfter : [])])
      .catch((error: unknown) => centre.log.error({ error }, 'looking after things failed; the next turn tries again'))
      .finally(() => {
        turning = null;
      });
  };
  const lead = takeLead(centre.db, centre.log, turn);
  const lookingAfter = setInterval(turn, LOOK_AFTER_MS);
  return {
    now: () => inTurn([() => fireAll(centre, firing), ...takeUp, ...lookAfter]),
    leads: lead.isOurs,
    stop: async () => {
      clearInterval(lookingAfter);
      await lead.stop();
      await kept.stop();
      await Promise.race([turning, wait(STOP_WITHIN_MS, undefined, { ref: false })]);
    },
  };
}
