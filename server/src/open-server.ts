import type { FastifyInstance } from 'fastify';
import type { SimulatedBoss } from './foundation/billing/index.ts';
import { lookAfterThings } from './look-after-things.ts';
import { modules } from './modules.ts';
import { openCentre, type WholeCentre } from './open-centre.ts';
import { beginAlone } from './platform/database/begin-alone.ts';
import type { Clock } from './platform/clock.ts';
import { openDatabases } from './platform/database/open-databases.ts';
import { refusePooled } from './platform/database/refuse-pooled.ts';
import { refuseUnfit } from './platform/database/refuse-unfit.ts';
import { openHttp } from './platform/http.ts';
import { letRequestsEnd } from './let-requests-end.ts';
import { migrate } from './platform/database/migrate.ts';
import type { Settings } from './platform/module.ts';
import { dividedTables, makeAhead } from './platform/partitions/make-ahead.ts';
import { setTables } from './platform/database/table-settings.ts';
import { listRights } from './platform/rights.ts';
import { serveDesk } from './serve-desk.ts';

export interface Server {
  app: FastifyInstance;
  centre: WholeCentre;
  boss: SimulatedBoss;
  /** What the clock wakes every quarter of a minute, at once. */
  lookAfter(): Promise<void>;
  /** Whether this process looks after what one of all has to. */
  leads(): boolean;
  close(): Promise<void>;
}

/** Opens everything in reading order, ready to listen. What was begun before a crash is taken up again. */
export async function openServer(settings: Settings, clock: Clock): Promise<Server> {
  const { config } = settings;
  const { logLevel, compileSchemas, reach, requestsPerMinute } = config;
  const forms = modules.flatMap(({ refuses = [] }) => refuses);
  const rights = listRights(modules);
  const app = await openHttp({
    logLevel,
    compileSchemas,
    requestsPerMinute,
    rights,
    forms,
    reach,
  });
  letRequestsEnd(app, config.requestsEndMs);
  const { databaseUrl, databaseDirectUrl } = config;
  await refuseUnfit(databaseDirectUrl, app.log);
  await refusePooled(databaseDirectUrl, databaseDirectUrl === databaseUrl ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL');
  const databases = openDatabases(config, app.log);
  const { requests: db, jobs: jobDb, kept: keptDb } = databases;
  const beginning = await beginAlone(databaseDirectUrl);
  await beginning.refuseOtherThan(db);
  await migrate(databases.preparing, modules);
  await makeAhead(databases.preparing, dividedTables(modules), clock.now()).catch((error: unknown) =>
    app.log.error(
      { error },
      'partitions could not be made ahead; what has none is caught by the net until the next look',
    ),
  );
  await setTables(databases.preparing, modules);
  const { centre, background } = await openCentre({ config, clock, db, jobDb, keptDb, log: app.log, modules });
  const preparing = { ...centre, db: databases.preparing };
  for (const module of modules) await module.ships?.(preparing, settings);
  await registerRoutes(app, centre, settings);
  for (const module of modules) await module.resumes?.(background);
  await databases.prepared();
  await beginning.end();
  const looking = lookAfterThings(background, modules);
  const close = async () => {
    // At once nothing new is taken; what the clock woke ends beside the requests under way.
    await Promise.all([app.close(), looking.stop()]);
    await centre.live.stop();
    await centre.jobs.stop();
    for (const module of modules) await module.stops?.(background);
    await centre.boss.close();
    await databases.close();
  };
  return { app, centre, boss: centre.boss, lookAfter: looking.now, leads: looking.leads, close };
}

async function registerRoutes(app: FastifyInstance, centre: WholeCentre, settings: Settings): Promise<void> {
  for (const module of modules) module.guards?.(app, centre);
  for (const module of modules) {
    for (const { routes, prefix } of module.routes?.(centre, settings) ?? [])
      await app.register(routes, prefix === undefined ? {} : { prefix });
  }
  if (settings.config.webRoot) await serveDesk(app, settings.config.webRoot, centre.kept);
}
