import pg from 'pg';

/** Any constant: whoever holds it in a session of its own keeps the queues of this database. */
const KEEPER_LOCK = 7_305_116;
/** What somebody who is not the keeper tells whoever is. */
const CHANNEL = 'jieyi_queue';
/** After so long without a beat a keeper hangs, and its session is ended. */
const HANGS_AFTER_SECONDS = 4;
const CONNECT_WITHIN_MS = 5000;
const ANSWER_WITHIN_MS = 3000;

/** A session that tries to be the keeper's; it leads past any pooler. */
export async function openSession(directUrl: string, heard: (text: string) => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: directUrl,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  client.on('error', () => undefined);
  client.on('notification', ({ payload }) => heard(payload ?? ''));
  await client.connect();
  // Nothing that is written here has to outlive a crash.
  await client.query('set synchronous_commit to off');
  return client;
}

/** Tries once: a session that waited for it would keep the database from tidying up. @returns whether it is ours */
export async function tryKeep(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [KEEPER_LOCK]);
  if (rows[0]?.ours !== true) return false;
  await client.query(`insert into queue_keeper (pid, beat_at) values (pg_backend_pid(), clock_timestamp())
    on conflict (single) do update set pid = excluded.pid, beat_at = excluded.beat_at`);
  await client.query(`listen ${CHANNEL}`);
  return true;
}

/** The keeper lives. @throws Error where the session was ended */
export async function beat(client: pg.Client): Promise<void> {
  await client.query('update queue_keeper set beat_at = clock_timestamp() where pid = pg_backend_pid()');
}

/** Ends the session of a keeper that hangs, and with it its lock. */
export async function endHanging(client: pg.Client): Promise<void> {
  await client.query(
    `select pg_terminate_backend(held.pid) from queue_keeper
      join pg_locks as held on held.pid = queue_keeper.pid and held.locktype = 'advisory' and held.objid = $1 and held.granted
        and held.database = (select oid from pg_database where datname = current_database())
      where beat_at < clock_timestamp() - make_interval(secs => $2)`,
    [KEEPER_LOCK, HANGS_AFTER_SECONDS],
  );
}

export { CHANNEL as KEEPER_CHANNEL };
