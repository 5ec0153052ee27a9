import { once } from 'node:events';
import { type Duplex, Readable } from 'node:stream';
import type pg from 'pg';

/**
 * PostgreSQL's COPY in its text form: a row a line, columns with tabs between, and no line that is `\.` alone
 * (PostgreSQL, "COPY", File Formats). The driver leaves it to whoever asks.
 */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** What the driver tells of a statement, of which COPY needs little. */
const passedOver = {
  handleRowDescription: () => undefined,
  handleDataRow: () => undefined,
  handlePortalSuspended: () => undefined,
  handleEmptyQuery: () => undefined,
};

/** A row comes by itself; packing and writing want more at a time. */
const PIECE = 65_536;

/** The rows of a query, as they come, many to a piece: the database waits where nobody takes them. */
export function copyOut(client: pg.Client, query: string): Readable {
  let connection: pg.Connection | undefined;
  let held: Buffer[] = [];
  let size = 0;
  const rows = new Readable({ read: () => void connection?.stream.resume() });
  const handOn = () => {
    if (size > 0 && !rows.push(Buffer.concat(held, size))) connection?.stream.pause();
    held = [];
    size = 0;
  };
  client.query({
    ...passedOver,
    submit: (open: pg.Connection) => {
      connection = open;
      open.query(`copy (${query}) to stdout`);
    },
    handleCopyData: ({ chunk }: { chunk: Buffer }) => {
      // The driver reads what comes next into the same memory.
      held.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= PIECE) handOn();
    },
    handleCommandComplete: handOn,
    handleReadyForQuery: () => void rows.push(null),
    handleError: (error: Error) => void rows.destroy(error),
  });
  return rows;
}

/**
 * Puts rows into a table.
 * @param target the table with its columns, as SQL
 * @returns how many
 */
export function copyIn(client: pg.Client, target: string, rows: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let refused = false;
    client.query({
      ...passedOver,
      submit: (open: pg.Connection) => open.query(`copy ${target} from stdin`),
      handleCopyInResponse: (open: CopyConnection) => {
        send(open, rows, () => refused).catch((error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
          open.sendCopyFail('the rows could not be read');
        });
      },
      handleCommandComplete: ({ text }: { text: string }) => {
        count = Number(text.split(' ')[1]);
      },
      handleReadyForQuery: () => resolve(count),
      handleError: (error: Error) => {
        refused = true;
        reject(error);
      },
    });
  });
}

async function send(connection: CopyConnection, rows: AsyncIterable<Buffer>, isRefused: () => boolean): Promise<void> {
  for await (const chunk of rows) {
    if (isRefused()) return;
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) await untilTaken(connection.stream);
  }
  connection.endCopyFrom();
}

/** Or until the connection is gone. */
async function untilTaken(stream: Duplex): Promise<void> {
  const over = new AbortController();
  const heard = (event: string) => once(stream, event, { signal: over.signal });
  await Promise.race([heard('drain'), heard('close')]).finally(() => over.abort());
}
