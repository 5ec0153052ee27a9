import { openTable } from '@jieyi/policy';
import type { TableImported } from '../../src/policy/policies/excel/contract.ts';
import type { RefusalDetail } from '../../src/platform/refusal.ts';
import type { TestCentre } from './centre.ts';
import { excelType, type Grid, letter, seen, type Value } from './excel-files.ts';
import type { Person } from './person.ts';
import type { Studio } from './studio.ts';

type Told = TableImported & { code?: string; details?: RefusalDetail[] };

/** A draft, its gate as a person sees it in Excel, and where the columns are. */
export interface OpenedSheet {
  readonly id: string;
  readonly dmn: string;
  readonly file: Uint8Array;
  readonly rows: Grid;
  column(key: string): number;
  /** Rows count from 0; the first rule is in row 2. */
  set(row: number, key: string, value: Value): void;
  place(row: number, key: string): string;
  ids(): Value[];
}

/** Takes tables out of the centre as files, and brings them back. */
export class ExcelDesk {
  readonly #centre: TestCentre;
  readonly #studio: Studio;

  constructor(centre: TestCentre, studio: Studio) {
    this.#centre = centre;
    this.#studio = studio;
  }

  fetch(url: string, who: Person = this.#studio.author) {
    return this.#centre.app.inject({ method: 'GET', url, headers: { cookie: who.cookie } });
  }

  async exported(
    id: string,
    table = 'gate',
    { language = 'zh' }: { language?: 'zh' | 'en' } = {},
  ): Promise<Uint8Array> {
    const reply = await this.fetch(`/api/policy-drafts/${id}/tables/${table}/excel?language=${language}`);
    if (reply.statusCode !== 200) throw new Error(reply.body.slice(0, 300));
    return reply.rawPayload;
  }

  async put(id: string, file: Uint8Array, more: { table?: string; revision?: number; who?: Person } = {}) {
    const { table = 'gate', revision = 1, who = this.#studio.author } = more;
    const reply = await this.#centre.app.inject({
      method: 'PUT',
      url: `/api/policy-drafts/${id}/tables/${table}/excel?revision=${revision}`,
      headers: { cookie: who.cookie, 'content-type': excelType },
      payload: Buffer.from(file),
    });
    return { status: reply.statusCode, body: reply.json<Told>() };
  }

  async rowsOf(id: string, table = 'gate') {
    const found = await openTable((await this.#studio.read(id)).dmn, table);
    if (found === null) throw new Error(`no table ${table}`);
    return found.grid.rows;
  }

  async open(): Promise<OpenedSheet> {
    const { id, dmn } = await this.#studio.begin();
    const file = await this.exported(id);
    const rows = await seen(file);
    const keys = rows[1] ?? [];
    const column = (key: string): number => {
      const index = keys.indexOf(key);
      if (index < 0) throw new Error(`no column ${key} in ${keys.join()}`);
      return index;
    };
    const set = (row: number, key: string, value: Value) => {
      (rows[row] ?? [])[column(key)] = value;
    };
    const place = (row: number, key: string) => `${letter(column(key))}${row + 1}`;
    return { id, dmn, file, rows, column, set, place, ids: () => rows.slice(2).map((row) => row[0] ?? null) };
  }
}
