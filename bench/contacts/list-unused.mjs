/* Indexes of what contacts leave behind that were not looked into since counting began. Keys are not among them. */
const TABLES = [
  'contact contact_party contact_entry matter decision last_decision explanation fact resolution act training_need',
  'audit_entry customer customer_promise escalation queue_place seat presence_interval session',
].flatMap((line) => line.split(' '));

export async function listUnused(client) {
  const { rows } = await client.query(
    `select relname as table, indexrelname as index, pg_size_pretty(pg_relation_size(indexrelid)) as size
      from pg_stat_user_indexes join pg_index using (indexrelid)
      where schemaname = 'public' and idx_scan = 0 and not indisunique
        and (relname = any($1) or relname like 'audit_entry%' or relname like 'contact_entry%')
      order by relname, indexrelname`,
    [TABLES],
  );
  return rows;
}
