import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import { beat, endHanging, openSession, tryKeep } from './keeper-store.ts';

const TRY_EVERY_MS = 250;
const BEAT_EVERY_MS = 1000;

export interface Turn {
  /** This process keeps the queues from now on. */
  began(): void;
  /** It does no more: whatever it believed of them may be wrong. */
  ended(): void;
  /** Another process tells whoever keeps them. */
  told(text: string): void;
}

export interface StandingBy {
  /** Resolves when it was tried once. */
  tried: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps the queues as soon as nobody else does, for as long as its session lasts. The lock goes with the session, so that
 * another takes over at once when a process dies; one that hangs is found by its beat, and its session is ended.
 * docs/decisions/0082-a-keeper-for-the-queues.md
 */
export function standBy(directUrl: string, log: FastifyBaseLogger, turn: Turn): StandingBy {
  const stopping = new AbortController();
  const { signal } = stopping;
  let client: pg.Client | null = null;
  let tried = () => {};
  const firstTry = new Promise<void>((resolve) => void (tried = resolve));
  const rest = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined);

  const keepOnce = async (session: pg.Client) => {
    for (let ours = false; !ours && !signal.aborted; ) {
      ours = await tryKeep(session);
      if (ours) turn.began();
      tried();
      if (ours) return true;
      await endHanging(session);
      await rest(TRY_EVERY_MS);
    }
    return false;
  };
  const keepOn = async () => {
    while (!signal.aborted) {
      let keeps = false;
      try {
        client = await openSession(directUrl, turn.told);
        keeps = await keepOnce(client);
        while (keeps && !signal.aborted) {
          await beat(client);
          await rest(BEAT_EVERY_MS);
        }
      } catch (error) {
        log.warn({ error }, 'the session of the queues’ keeper is lost; it is opened again');
      }
      tried();
      if (keeps) turn.ended();
      await client?.end().catch(() => undefined);
      await rest(TRY_EVERY_MS);
    }
  };
  const running = keepOn();
  return {
    tried: firstTry,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
