import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { FastifyBaseLogger } from 'fastify';
import { LIVE_CHANNEL } from './announcement.ts';

const REOPEN_MS = 500;

interface Heard {
  /** Something was announced anywhere. */
  nudge(): void;
  /** Listening began, or began anew. */
  begun(): void;
  lost(): void;
}

/** A connection that is lost, or cannot be opened, is opened again for as long as it takes. */
export function keepListening(databaseUrl: string, heard: Heard, log: FastifyBaseLogger) {
  const stopping = new AbortController();
  let client: pg.Client | null = null;
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
      client.on('notification', () => heard.nudge());
      await listenUntilLost(client, () => heard.begun(), log);
      heard.lost();
      await wait(REOPEN_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const listening = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await client?.end();
      await listening;
    },
  };
}

async function listenUntilLost(client: pg.Client, begun: () => void, log: FastifyBaseLogger): Promise<void> {
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  client.on('error', (error) => log.error({ error }, 'the listening connection failed'));
  try {
    await client.connect();
    await client.query(`listen ${LIVE_CHANNEL}`);
    begun();
    await ended;
  } catch (error) {
    log.error({ error }, 'listening failed; trying again');
    await client.end().catch(() => undefined);
  }
}
