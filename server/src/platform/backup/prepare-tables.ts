import type pg from 'pg';
import type { BackupPart, BackupSequence } from './backup-header.ts';

/** Parts of divided tables that migrations do not make: those that were made as rows came. */
export async function makeParts(client: pg.Client, parts: readonly BackupPart[]): Promise<void> {
  const there = new Set((await listGuarded(client)).map((name) => name.replace(/^public\./u, '')));
  for (const { name, of, bound } of parts.filter((part) => there.has(part.of) && !there.has(part.name))) {
    await client.query(`create table ${name} partition of ${of} ${bound}`);
    await guardPart(client, name, of);
  }
}

/** What looks at whole statements is not handed down to parts by itself. */
async function guardPart(client: pg.Client, name: string, of: string): Promise<void> {
  const { rows } = await client.query<{ text: string }>(
    `select replace(pg_get_triggerdef(pg_trigger.oid), ' ON public.' || $1 || ' ', ' ON public.' || $2 || ' ') as text
     from pg_trigger where tgrelid = to_regclass($1) and not tgisinternal and tgtype & 1 = 0`,
    [of, name],
  );
  for (const { text } of rows) await client.query(text);
}

/** All tables, parts of divided ones too. */
async function listGuarded(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relnamespace::regnamespace || '.' || quote_ident(relname) as name from pg_class
     where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'simulated_boss') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Takes off what looks at every row that comes: triggers, which refuse changes or write elsewhere what comes by itself, and
 * references, which may point ahead. Removes what migrations put in. Gives how to put it all back, which looks at
 * the references of all rows.
 */
export async function takeOffGuards(client: pg.Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const references = await listReferences(client);
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`);
  const guarded = await listGuarded(client);
  for (const table of guarded) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${tables.filter((table) => guarded.includes(table)).join(', ')}`);
  return async () => {
    for (const table of guarded) await client.query(`alter table ${table} enable trigger user`);
    for (const { table, name, text } of references)
      await client.query(`alter table ${table} add constraint ${name} ${text}`);
  };
}

interface Reference {
  table: string;
  name: string;
  text: string;
}

/** Those of a divided table's parts come and go with it. */
async function listReferences(client: pg.Client): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as text
     from pg_constraint where contype = 'f' and conparentid = 0
       and connamespace::regnamespace::text in ('public', 'simulated_boss') order by 1, 2`,
  );
  return rows;
}

/** Numbers go on where they stood. */
export async function setSequences(client: pg.Client, sequences: readonly BackupSequence[]): Promise<void> {
  for (const { name, value, called } of sequences)
    await client.query('select setval(to_regclass($1), $2, $3) where to_regclass($1) is not null', [
      name,
      value,
      called,
    ]);
}
