import pg from 'pg';

// Any constant: it keeps two processes from beginning on one database at the same moment.
const BEGIN_LOCK = 7_305_115;

/**
 * Waits until no other process is preparing this database (tables, policies, samples, queues), and keeps others waiting
 * until `end`. A process that dies in between leaves no lock behind: it goes with its connection.
 */
export async function beginAlone(databaseUrl: string): Promise<{ end(): Promise<void> }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // Losing the lock half-way is no reason to fall over: what is prepared bears being prepared twice.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [BEGIN_LOCK]);
  return { end: () => client.end() };
}
