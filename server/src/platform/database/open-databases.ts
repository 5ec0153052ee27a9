import { type Database, openDatabase } from './database.ts';
import { type DatabaseLimits, endless, patienceOfJobs, patienceOfRequests } from './database-limits.ts';

interface Settings {
  databaseUrl: string;
  databaseDirectUrl: string;
  databaseLimits: DatabaseLimits;
}

/** The connections of one process, by who waits for them. */
interface Databases {
  /** For requests. */
  requests: Database;
  /** For jobs, timers and what the clock wakes. */
  jobs: Database;
  /** For what is kept: a work that holds a connection must not wait for another one of the same few. */
  kept: Database;
  /** For migrations and samples: without limits, past a pooler, and only until everything is prepared. */
  preparing: Database;
  prepared(): Promise<void>;
  close(): Promise<void>;
}

const KEPT_CONNECTIONS = 2;

export function openDatabases(
  { databaseUrl, databaseDirectUrl, databaseLimits }: Settings,
  log: { error(detail: object, message: string): void },
): Databases {
  const pooled = databaseDirectUrl !== databaseUrl;
  const requests = openDatabase(databaseUrl, log, { patience: patienceOfRequests(databaseLimits), pooled });
  const jobs = openDatabase(databaseUrl, log, { patience: patienceOfJobs(databaseLimits), pooled });
  const keptPatience = { ...patienceOfRequests(databaseLimits), connections: KEPT_CONNECTIONS };
  const kept = openDatabase(databaseUrl, log, { patience: keptPatience, pooled });
  const preparing = openDatabase(databaseDirectUrl, log, { patience: endless });
  return {
    requests: requests.db,
    jobs: jobs.db,
    kept: kept.db,
    preparing: preparing.db,
    prepared: () => preparing.pool.end(),
    close: async () => {
      await jobs.pool.end();
      await kept.pool.end();
      await requests.pool.end();
    },
  };
}
