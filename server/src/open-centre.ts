import type { FastifyBaseLogger } from 'fastify';
import { caseworkFollowers } from './casework/followers.ts';
import { type ListsCentre, openExportRunner } from './casework/lists/index.ts';
import { contactFollowers } from './contact/followers.ts';
import { openDecidingFollowers } from './deciding/followers.ts';
import { type DecidingCentre, openReplayRunner } from './deciding/resolution/index.ts';
import { openDeliverer, type TmfCentre } from './doors/tmf/index.ts';
import { openSimulatedBoss, withTimeLimit } from './foundation/billing/index.ts';
import { posts } from './foundation/organisation/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database/database.ts';
import { startJobs } from './platform/jobs.ts';
import { startLive } from './platform/announcing/live.ts';
import type { Module } from './platform/module.ts';
import { gatherRights } from './platform/rights.ts';
import { openJudging, openPolicies } from './policy/policies/index.ts';
import type { SampleCentre } from './sample/index.ts';

/** Everything that any module asks of the centre. */
export type WholeCentre = ListsCentre & DecidingCentre & TmfCentre & SampleCentre;

interface Opening {
  config: Config;
  clock: Clock;
  db: Database;
  log: FastifyBaseLogger;
  modules: readonly Module<WholeCentre>[];
}

/** Opens what runs beside the requests, and hands it to the modules as one centre. */
export async function openCentre({ config, clock, db, log, modules }: Opening): Promise<WholeCentre> {
  const { databaseUrl, sampleData } = config;
  const holder: { centre?: WholeCentre } = {};
  const centre = () => opened(holder.centre);
  const ears = modules.flatMap(({ listens = [] }) =>
    listens.map((listener) => ({ ...listener, handle: (about: unknown) => listener.handle(centre(), about) })),
  );
  const figures = modules.flatMap(({ figures: own = [] }) => own.map((figure) => () => figure.read(centre())));
  const boss = await openSimulatedBoss({ database: databaseUrl, clock });
  const jobs = await startJobs(databaseUrl, ears, log);
  const policies = openPolicies(db, clock);
  holder.centre = {
    clock,
    db,
    log,
    jobs,
    rights: gatherRights(modules, posts),
    followers: [...contactFollowers, ...caseworkFollowers, ...openDecidingFollowers(policies)],
    live: await startLive(db, databaseUrl, log, figures),
    boss,
    billing: withTimeLimit(boss),
    exports: openExportRunner(centre),
    policies,
    policyWorker: openJudging(),
    replays: openReplayRunner(centre, databaseUrl),
    // Callbacks on this machine are for developers only: whoever has sample data listens on loopback.
    deliverer: openDeliverer(centre, sampleData),
  };
  return holder.centre;
}

function opened<T>(part: T | undefined): T {
  if (!part) throw new Error('a listener ran before the centre was open; the job will be tried again');
  return part;
}
