import type { FastifyInstance } from 'fastify';
import type { SimulatedBoss } from './foundation/billing/index.ts';
import { modules } from './modules.ts';
import { openCentre, type WholeCentre } from './open-centre.ts';
import { beginAlone } from './platform/database/begin-alone.ts';
import type { Clock } from './platform/clock.ts';
import { openDatabase } from './platform/database/database.ts';
import { openHttp } from './platform/http.ts';
import { inTurn } from './platform/in-turn.ts';
import { keepFiring } from './platform/keep-firing.ts';
import { migrate } from './platform/database/migrate.ts';
import type { Settings } from './platform/module.ts';
import { setTables } from './platform/database/table-settings.ts';
import { listRights } from './platform/rights.ts';
import { fireTimers } from './platform/timers.ts';
import { serveDesk } from './serve-desk.ts';

export interface Server {
  app: FastifyInstance;
  centre: WholeCentre;
  boss: SimulatedBoss;
  /** What the clock wakes every quarter of a minute, at once. */
  lookAfter(): Promise<void>;
  close(): Promise<void>;
}

const LOOK_AFTER_MS = 15_000;

/** Opens everything in reading order, ready to listen. What was begun before a crash is taken up again. */
export async function openServer(settings: Settings, clock: Clock): Promise<Server> {
  const { config } = settings;
  const { logLevel, compileSchemas } = config;
  const app = await openHttp({ logLevel, compileSchemas, requestsPerMinute: 3000, rights: listRights(modules) });
  const { db, pool } = openDatabase(config.databaseUrl, app.log);
  const beginning = await beginAlone(config.databaseUrl);
  await migrate(db, modules);
  await setTables(db, modules);
  const centre = await openCentre({ config, clock, db, log: app.log, modules });
  for (const module of modules) await module.ships?.(centre, settings);
  await registerRoutes(app, centre, settings);
  for (const module of modules) await module.resumes?.(centre);
  await beginning.end();
  const timers = Object.fromEntries(modules.flatMap((module) => Object.entries(module.timers ?? {})));
  const firing = keepFiring(centre, timers);
  const lookAfter = async () => {
    // The doors come last: they wait for receivers, which may take their time.
    await inTurn([
      () => fireTimers(centre, timers),
      ...modules.map((module) => async () => module.looksAfter?.(centre)),
    ]);
  };
  const failed = (error: unknown) => app.log.error({ error }, 'looking after things failed; the next turn tries again');
  const lookingAfter = setInterval(() => void lookAfter().catch(failed), LOOK_AFTER_MS);
  const close = async () => {
    clearInterval(lookingAfter);
    await firing.stop();
    await app.close();
    await centre.live.stop();
    await centre.jobs.stop();
    for (const module of modules) await module.stops?.(centre);
    await centre.boss.close();
    await pool.end();
  };
  return { app, centre, boss: centre.boss, lookAfter, close };
}

async function registerRoutes(app: FastifyInstance, centre: WholeCentre, settings: Settings): Promise<void> {
  for (const module of modules) module.guards?.(app, centre);
  for (const module of modules) {
    for (const { routes, prefix } of module.routes?.(centre, settings) ?? [])
      await app.register(routes, prefix === undefined ? {} : { prefix });
  }
  if (settings.config.webRoot) await serveDesk(app, settings.config.webRoot);
}
