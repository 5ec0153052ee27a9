import { beforeEach, describe, expect, it } from 'vitest';
import { judgeStores } from './judge-stores.mjs';

const billing = 'server/src/foundation/billing';
const tickets = 'server/src/casework/tickets';
const none = { sqlOutsideStores: [], foreignWrites: [] };
let tree: Map<string, string>;

beforeEach(() => {
  const imports = ['./foundation/billing/module.ts', './casework/tickets/module.ts'];
  const [first, second] = imports;
  tree = new Map([
    [
      'server/src/modules.ts',
      `import { billing } from '${first}';\nimport { tickets } from '${second}';\nconst modules = [billing, tickets];\n`,
    ],
    [`${billing}/migrations/0001-billing.ts`, 'await sql`create table bill_line (id uuid)`.execute(db);\n'],
    [`${tickets}/migrations/0001-tickets.ts`, "await db.schema.createTable('ticket');\n"],
    [`${tickets}/ticket-store.ts`, "await db.insertInto('ticket').execute();\nsql`update ticket one set x = 1`;\n"],
    [`${billing}/store.ts`, "await insertAll(db, 'billLine', rows);\n"],
  ]);
});

describe('who speaks SQL', () => {
  it('is a store', () => {
    expect(judgeStores(tree, none)).toEqual([]);
  });

  it.each([
    ['the builder', "await db\n  .selectFrom('ticket').execute();", 3],
    ['the tag', 'const one = sql<Date>`now()`;', 2],
    ['parts of it', "import { type Expression } from 'kysely';", 2],
    ['a connection', "await pool.query('select 1');", 2],
  ])('is no other file: %s', (_what, text, line) => {
    tree.set(`${tickets}/raise.ts`, `// a verb\n${text}\n`);
    expect(judgeStores(tree, none)).toEqual([`${tickets}/raise.ts:${line}  speaks SQL outside a store`]);
  });

  it('may be allowed by name until it is mended', () => {
    const allowed = { ...none, sqlOutsideStores: [`${tickets}/raise.ts`] };
    tree.set(`${tickets}/raise.ts`, 'sql`select 1`;\n');
    expect(judgeStores(tree, allowed)).toEqual([]);
    tree.set(`${tickets}/raise.ts`, '');
    expect(judgeStores(tree, allowed)).toEqual([expect.stringContaining('raise.ts  is mended')]);
  });
});

describe('who writes a table', () => {
  it.each([
    ['inserts', "db.insertInto('billLine')"],
    ['updates', "db.updateTable('billLine')"],
    ['deletes', "db.deleteFrom('billLine')"],
    ['inserts many', "insertAll(work.db, 'billLine', rows)"],
    ['inserts in SQL', 'sql`insert into bill_line (id) values (1)`'],
    ['updates in SQL', 'sql`update bill_line as line set id = 1`'],
    ['deletes in SQL', 'sql`delete from bill_line`'],
  ])('is only its owner: another module %s', (_what, text) => {
    tree.set(`${tickets}/other-store.ts`, `${text};\n`);
    expect(judgeStores(tree, none)).toEqual([expect.stringMatching(/other-store.ts:1 .*bill_line, billing's/)]);
  });

  it('is nobody where no migration makes it', () => {
    tree.set(`${tickets}/other-store.ts`, "db.insertInto('gift');\n");
    expect(judgeStores(tree, none)).toEqual([expect.stringContaining("gift, nobody's")]);
  });

  it('reads as it likes', () => {
    tree.set(`${tickets}/other-store.ts`, "db.selectFrom('billLine');\nsql`on conflict do update set x = 1`;\n");
    expect(judgeStores(tree, none)).toEqual([]);
  });

  it('may be allowed by name', () => {
    tree.set(`${tickets}/other-store.ts`, "db.insertInto('billLine');\n");
    expect(judgeStores(tree, { ...none, foreignWrites: [`${tickets}/other-store.ts bill_line`] })).toEqual([]);
  });
});
