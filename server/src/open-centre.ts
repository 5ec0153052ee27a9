import type { FastifyBaseLogger } from 'fastify';
import { caseworkFollowers } from './casework/followers.ts';
import { type ListsCentre, openExportRunner } from './casework/lists/index.ts';
import { contactFollowers } from './contact/followers.ts';
import { openKeeper, type QueuesCentre } from './contact/queues/index.ts';
import { openDecidingFollowers } from './deciding/followers.ts';
import { type DecidingCentre, openReplayRunner } from './deciding/resolution/index.ts';
import { doorFollowers } from './doors/followers.ts';
import { openDeliverer, type TmfCentre } from './doors/tmf/index.ts';
import { openSimulatedBoss, withTimeLimit } from './foundation/billing/index.ts';
import { type OrganisationCentre, posts } from './foundation/organisation/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/database.ts';
import { startJobs } from './platform/jobs.ts';
import { openKeeping } from './platform/keeping/keep.ts';
import { startLive } from './platform/announcing/live.ts';
import type { Module } from './platform/module.ts';
import { gatherRetention } from './platform/partitions/retention.ts';
import { gatherRights } from './platform/rights.ts';
import { openJudging, openPolicies } from './policy/policies/index.ts';
import type { SampleCentre } from './sample/index.ts';

/** Everything that any module asks of the centre. */
export type WholeCentre = OrganisationCentre & QueuesCentre & ListsCentre & DecidingCentre & TmfCentre & SampleCentre;

interface Opening {
  config: Config;
  clock: Clock;
  /** For requests; whoever sits before them waits. */
  db: Database;
  /** For what runs beside them. */
  jobDb: Database;
  /** For what is kept. */
  keptDb: Database;
  log: FastifyBaseLogger;
  modules: readonly Module<WholeCentre>[];
}

interface OpenCentre {
  centre: WholeCentre;
  /** The same centre over the connections of jobs: for listeners, timers and whatever the clock wakes. */
  background: WholeCentre;
}

/** A connection of the invented BOSS that says nothing is replaced; its callers have limits of their own. */
const bossLimits = { connectionTimeoutMillis: 5000, query_timeout: 30_000 };

/** Opens what runs beside the requests, and hands it to the modules as one centre. */
export async function openCentre({ config, clock, db, jobDb, keptDb, log, modules }: Opening): Promise<OpenCentre> {
  const { databaseUrl, databaseDirectUrl, sampleData, signInTimes, billingAnswerMs } = config;
  const holder: { background?: WholeCentre } = {};
  const background = () => opened(holder.background);
  const ears = modules.flatMap(({ listens = [] }) =>
    listens.map((listener) => ({ ...listener, handle: (about: unknown) => listener.handle(background(), about) })),
  );
  const figures = modules.flatMap(({ figures: own = [] }) => own.map((figure) => () => figure.read(background())));
  const boss = await openSimulatedBoss({ database: { connectionString: databaseUrl, ...bossLimits }, clock });
  const jobs = await startJobs(databaseUrl, ears, log);
  const kept = openKeeping(keptDb);
  const queues = openKeeper(background, databaseDirectUrl);
  const policies = openPolicies(keptDb, kept, clock);
  const centre: WholeCentre = {
    clock,
    db,
    log,
    jobs,
    kept,
    rights: gatherRights(modules, posts),
    signInTimes,
    retention: gatherRetention(modules),
    followers: [...contactFollowers, ...caseworkFollowers, ...openDecidingFollowers(policies), ...doorFollowers],
    queues,
    live: await startLive(db, databaseDirectUrl, log, figures, { ...kept, hear: queues.hear.bind(queues) }),
    boss,
    billing: withTimeLimit(boss, billingAnswerMs),
    exports: openExportRunner(background),
    policies,
    policyWorker: openJudging(),
    replays: openReplayRunner(background, databaseDirectUrl),
    // Callbacks on this machine are for developers only: whoever has sample data listens on loopback.
    deliverer: openDeliverer(background, sampleData),
  };
  holder.background = { ...centre, db: jobDb };
  return { centre, background: holder.background };
}

function opened<T>(part: T | undefined): T {
  if (!part) throw new Error('a listener ran before the centre was open; the job will be tried again');
  return part;
}
