import type { FastifyInstance } from 'fastify';
import { listeners } from './listeners.ts';
import { accessRoutes } from './modules/access/index.ts';
import { type BillingSystem, openSimulatedBoss, type SimulatedBoss, withTimeLimit } from './modules/billing/index.ts';
import { calendarRoutes, shipCalendars } from './modules/calendar/index.ts';
import { customerRoutes } from './modules/customers/index.ts';
import {
  type Deliverer,
  guardKeys,
  keyRoutes,
  openDeliverer,
  subscriptionRoutes,
  tmf621Routes,
  tmf683Routes,
  wireV4,
  wireV5,
} from './modules/open-api/index.ts';
import { admitSamplePeople, guardRoutes, organisationRoutes } from './modules/organisation/index.ts';
import {
  draftRoutes,
  exampleRoutes,
  excelRoutes,
  openJudging,
  openPolicies,
  policyRoutes,
  publishShipped,
  tellComeIntoForce,
  replayRoutes,
} from './modules/policies/index.ts';
import {
  type DecidingCentre,
  decisionRoutes,
  openReplayRunner,
  resolutionRoutes,
  resumeWork,
} from './modules/resolution/index.ts';
import {
  attachmentRoutes,
  ownAttachmentRoutes,
  portalRoutes,
  progressRoutes,
  senderRoutes,
} from './modules/portal/index.ts';
import { routingRoutes, tendQueues } from './modules/routing/index.ts';
import { sampleRoutes, seedSample } from './modules/sample/index.ts';
import {
  escalationRoutes,
  type ExportRunner,
  areaRoutes,
  linkingRoutes,
  massFaultRoutes,
  openExportRunner,
  promiseRoutes,
  resumeMassReplies,
  shipKinds,
  shipLadders,
  tendAreaAlerts,
  tendPromises,
  ticketBulkRoutes,
  ticketChoiceRoutes,
  ticketClockRoutes,
  ticketExportRoutes,
  ticketKindRoutes,
  ticketLifeRoutes,
  ticketListRoutes,
  ticketRoutes,
  ticketTimers,
} from './modules/tickets/index.ts';
import { workforceRoutes } from './modules/workforce/index.ts';
import { migrations } from './migrations.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { beginAlone } from './platform/begin-alone.ts';
import { openDatabase } from './platform/database.ts';
import { openHttp } from './platform/http.ts';
import { startJobs } from './platform/jobs.ts';
import { type Live, startLive } from './platform/live.ts';
import { migrate } from './platform/migrate.ts';
import { keepFiring } from './platform/keep-firing.ts';
import { fireTimers } from './platform/timers.ts';
import { serveDesk } from './serve-desk.ts';

export interface Server {
  app: FastifyInstance;
  centre: DecidingCentre;
  boss: SimulatedBoss;
  /** What the clock wakes every quarter of a minute, at once. */
  tend(): Promise<void>;
  close(): Promise<void>;
}

const TEND_MS = 15_000;

/** Where the files lie that operators edit: policies and samples. */
export interface Content {
  policies: string;
  ticketKinds: string;
  ladders: string;
  calendars: string;
  sample: string;
  /** Work that sample people find begun; null for none. */
  openTickets: string | null;
}

/** Opens everything in reading order, ready to listen. What was begun before a crash is taken up again. */
export async function openServer(config: Config, clock: Clock, content: Content): Promise<Server> {
  const app = await openHttp({ logLevel: config.logLevel, requestsPerMinute: 3000 });
  const { db, pool } = openDatabase(config.databaseUrl, app.log);
  const beginning = await beginAlone(config.databaseUrl);
  await migrate(db, migrations);
  await publishShipped(db, clock, content.policies);
  await shipKinds(db, clock, content.ticketKinds);
  await shipLadders(db, clock, content.ladders);
  const boss = await openSimulatedBoss({ database: config.databaseUrl, clock });
  const billing: BillingSystem = withTimeLimit(boss);
  const holder: { centre?: DecidingCentre; deliverer?: Deliverer } = {};
  const jobs = await startJobs(
    config.databaseUrl,
    listeners(
      () => opened(holder.centre),
      () => opened(holder.deliverer),
    ),
    app.log,
  );
  const policies = openPolicies(db, clock);
  const policyWorker = openJudging();
  const replays = openReplayRunner(() => opened(holder.centre), config.databaseUrl);
  const exports = openExportRunner(() => opened(holder.centre));
  const centre: DecidingCentre = { clock, db, jobs, log: app.log, billing, policies, policyWorker, replays };
  holder.centre = centre;
  // Callbacks on this machine are for developers only: whoever has sample data listens on loopback.
  const deliverer = openDeliverer(() => centre, config.sampleData);
  holder.deliverer = deliverer;
  await shipCalendars(centre, content.calendars);
  const live = await startLive(db, config.databaseUrl, app.log);
  if (config.sampleData) await seedSample(centre, boss, { folder: content.sample, openTickets: content.openTickets });
  await admitSamplePeople(db, config.sampleData, clock.now());
  await registerRoutes(app, centre, live, boss, config, content, exports);
  await resumeWork(centre);
  await beginning.end();
  const firing = keepFiring(centre, ticketTimers);
  replays.nudge();
  exports.nudge();
  const tend = async () => {
    replays.nudge();
    exports.nudge();
    await fireTimers(centre, ticketTimers);
    await tellComeIntoForce(centre);
    await tendQueues(centre);
    await tendPromises(centre);
    await resumeMassReplies(centre);
    await tendAreaAlerts(centre);
    // Last: it waits for receivers, which may take their time.
    await deliverer.tend();
  };
  const failed = (error: unknown) => app.log.error({ error }, 'tending the queues failed; the next turn tries again');
  const tending = setInterval(() => void tend().catch(failed), TEND_MS);
  const close = async () => {
    clearInterval(tending);
    await firing.stop();
    await app.close();
    await deliverer.stop();
    await live.stop();
    await jobs.stop();
    await replays.stop();
    await exports.stop();
    await policyWorker.close();
    await boss.close();
    await pool.end();
  };
  return { app, centre, boss, tend, close };
}

function opened<T>(part: T | undefined): T {
  if (!part) throw new Error('a listener ran before the centre was open; the job will be tried again');
  return part;
}

async function registerRoutes(
  app: FastifyInstance,
  centre: DecidingCentre,
  live: Live,
  boss: SimulatedBoss,
  config: Config,
  content: Content,
  exports: ExportRunner,
): Promise<void> {
  guardRoutes(app, centre);
  guardKeys(app, centre);
  await app.register(organisationRoutes(centre, live, config));
  await app.register(calendarRoutes(centre));
  await app.register(customerRoutes(centre));
  await app.register(workforceRoutes(centre));
  await app.register(accessRoutes(centre));
  await app.register(ticketListRoutes(centre));
  await app.register(ticketChoiceRoutes(centre));
  await app.register(ticketBulkRoutes(centre));
  await app.register(ticketExportRoutes(centre, exports));
  await app.register(ticketRoutes(centre));
  await app.register(ticketLifeRoutes(centre));
  await app.register(ticketKindRoutes(centre));
  await app.register(ticketClockRoutes(centre));
  await app.register(escalationRoutes(centre));
  await app.register(promiseRoutes(centre));
  await app.register(massFaultRoutes(centre));
  await app.register(linkingRoutes(centre));
  await app.register(areaRoutes(centre));
  await app.register(policyRoutes(centre));
  await app.register(draftRoutes(centre));
  await app.register(exampleRoutes(centre));
  await app.register(excelRoutes(centre));
  await app.register(replayRoutes(centre));
  await app.register(resolutionRoutes(centre));
  await app.register(decisionRoutes(centre));
  await app.register(routingRoutes(centre));
  await app.register(portalRoutes(centre, config));
  await app.register(progressRoutes(centre));
  await app.register(ownAttachmentRoutes(centre));
  await app.register(attachmentRoutes(centre));
  await app.register(senderRoutes(centre));
  await app.register(keyRoutes(centre));
  await app.register(subscriptionRoutes(centre));
  for (const wire of [wireV4, wireV5])
    await app.register(tmf621Routes(centre, wire, config.sampleData), { prefix: wire.base });
  await app.register(tmf683Routes(centre), { prefix: '/tmf-api/partyInteraction/v4' });
  await app.register(sampleRoutes(centre, boss, { folder: content.sample, sampleData: config.sampleData }));
  if (config.webRoot) await serveDesk(app, config.webRoot);
}
