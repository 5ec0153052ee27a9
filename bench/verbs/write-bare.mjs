/*
 * The rows of one ticket that the server raised and had accepted, written again without it: a transaction that inserts or
 * updates them, a statement for each table, and nothing else. Each client has a connection of its own.
 */
import { randomUUID } from 'node:crypto';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';

/** Columns that the database makes by itself. */
const GENERATED = {
  ticket_entry: ['id'],
  event: ['id', 'xid'],
  timer: ['id'],
  ticket_clock: [],
  ticket: [],
  ticket_standing: [],
};

export async function openBare(url, ticketId, clients) {
  const connections = [];
  for (let made = 0; made < clients; made++) connections.push(await connectTo(url));
  const [reader] = connections;
  const rows = async (text) => (await reader.query(text, [ticketId])).rows.map(({ row }) => row);
  const [ticket] = await rows('select to_jsonb(ticket) as row from ticket where id = $1');
  const [standing] = await rows('select to_jsonb(s) as row from ticket_standing s where ticket_id = $1');
  const entries = await rows('select to_jsonb(e) as row from ticket_entry e where ticket_id = $1 order by id');
  const clocks = await rows('select to_jsonb(c) as row from ticket_clock c where ticket_id = $1');
  const [timer] = await rows(`select to_jsonb(t) as row from timer t where about->>'ticketId' = $1::text`);
  const [event] = await rows(`select to_jsonb(e) as row from event e where about->>'ticketId' = $1::text limit 1`);
  const inserts = prepareInserts({
    ticket,
    ticket_standing: standing,
    ticket_entry: entries[0],
    ticket_clock: clocks[0],
    timer,
    event,
  });
  let number = 0;

  const raise = async (client) => {
    const id = randomUUID();
    const own = `${process.pid}-${number++}`;
    await inTransaction(connections[client], async (insert) => {
      await insert('ticket', [{ ...ticket, id, key: `bare-${own}`, number: `B${own}` }]);
      await insert('ticket_standing', [{ ...standing, ticket_id: id }]);
      await insert(
        'ticket_entry',
        entries.slice(0, 2).map((row) => ({ ...row, ticket_id: id, key: null })),
      );
      await insert(
        'ticket_clock',
        clocks.map((row) => ({ ...row, ticket_id: id })),
      );
      await insert('timer', [{ ...timer, key: `bare-clocks:${id}`, kind: 'bare', about: { ticketId: id } }]);
      await insertJob(connections[client], id);
      await insert('event', [{ ...event, about: { ...event.about, ticketId: id } }]);
    });
    return id;
  };

  const accept = async (client, id) => {
    const connection = connections[client];
    await inTransaction(connection, async (insert) => {
      await connection.query(
        `update ticket_standing set stage = $2, holder_id = $3, accept_by = null, due_at = $4, changed_at = now(),
          version = version + 1 where ticket_id = $1`,
        [id, standing.stage, standing.holder_id, standing.due_at],
      );
      await insert('ticket_entry', [{ ...entries[2], ticket_id: id, key: `bare-accept-${id}` }]);
      await connection.query('update ticket_clock set state = state, due_at = now() where ticket_id = $1', [id]);
      await connection.query("update timer set due_at = due_at + interval '1 minute' where key = $1", [
        `bare-clocks:${id}`,
      ]);
      await insertJob(connection, id);
      await insert('event', [{ ...event, about: { ...event.about, ticketId: id } }]);
    });
  };

  const list = async (client) => {
    const { rows: ids } = await connections[client].query(
      `select ticket_id as id from ticket_standing where province_id = 'zj' and team_id = 'zj-billing' and state = 'open'
        order by raised_at desc, ticket_id desc limit 51`,
    );
    await connections[client].query(
      `select ticket.*, ticket_standing.*, team.name_zh, account.name_zh, customer.name from ticket
        join ticket_standing on ticket_id = ticket.id left join team on team.id = team_id
        left join account on account.id = holder_id left join customer on customer.id = customer_id
        where ticket.id = any($1) order by ticket.raised_at desc, ticket.id desc`,
      [ids.map(({ id }) => id)],
    );
  };

  async function inTransaction(connection, work) {
    await connection.query('begin');
    await work((table, all) => connection.query(inserts[table], [JSON.stringify(all)]));
    await connection.query('commit');
  }

  const close = async () => {
    for (const connection of connections) await connection.end();
  };
  return { raise, accept, list, close };
}

/** By table, the statement that inserts rows given as JSON. */
function prepareInserts(samples) {
  const inserts = {};
  for (const table of Object.keys(GENERATED)) {
    const columns = Object.keys(samples[table]).filter((name) => !GENERATED[table].includes(name));
    const names = columns.map((name) => `"${name}"`).join(', ');
    inserts[table] =
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  }
  return inserts;
}

/** A job that nobody takes, in the partition of a real one. */
function insertJob(connection, id) {
  return connection.query(
    `insert into pgboss.job (name, data, state) select name, $1::jsonb, 'completed' from pgboss.queue
      where name like 'tmf.%' order by name limit 1`,
    [JSON.stringify({ ticketId: id, did: 'raised' })],
  );
}
