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
  /** For migrations and samples: without limits, past a pooler, and only until everything is prepared. */
  preparing: Database;
  prepared(): Promise<void>;
  close(): Promise<void>;
}

export function openDatabases(
  { databaseUrl, databaseDirectUrl, databaseLimits }: Settings,
  log: { error(detail: object, message: string): void },
): Databases {
  const pooled = databaseDirectUrl !== databaseUrl;
  const requests = openDatabase(databaseUrl, log, { patience: patienceOfRequests(databaseLimits), pooled });
  const jobs = openDatabase(databaseUrl, log, { patience: patienceOfJobs(databaseLimits), pooled });
  const preparing = openDatabase(databaseDirectUrl, log, { patience: endless });
  return {
    requests: requests.db,
    jobs: jobs.db,
    preparing: preparing.db,
    prepared: () => preparing.pool.end(),
    close: async () => {
      await jobs.pool.end();
      await requests.pool.end();
    },
  };
}
