import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type BackupHeader, readHeader, readTrailer, UnfitBackup } from './backup-header.ts';

/** Ends the rows of a table; no row of COPY is like it. */
export const END_OF_ROWS = Buffer.from('\\.\n');
const LINE_END = 0x0a;
const MARK = Buffer.concat([Buffer.from('\n'), END_OF_ROWS]);
/** Longer is no header of ours, and would fill the memory. */
const LONGEST_LINE = 10_000_000;

/** Reads a backup from its beginning, a part after the other, without ever having more of it than a part of a table. */
export class BackupReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #hash = createHash('sha256');
  #rest: Buffer = Buffer.alloc(0);
  #close: () => void;

  constructor(file: string) {
    const compressed = createReadStream(file);
    const plain = createGunzip();
    compressed.on('error', (error) => plain.destroy(error));
    this.#chunks = compressed.pipe(plain)[Symbol.asyncIterator]();
    this.#close = () => {
      compressed.destroy();
      plain.destroy();
    };
  }

  async header(): Promise<BackupHeader> {
    const line = await this.#line();
    this.#hash.update(`${line}\n`);
    return readHeader(line);
  }

  /** The rows of the next table, whole or in pieces. */
  async *rows(): AsyncGenerator<Buffer> {
    // It begins with a byte that was told already: a table without rows ends where it begins.
    let held: Buffer = Buffer.concat([Buffer.from('\n'), this.#rest]);
    for (;;) {
      const end = held.indexOf(MARK);
      const until = end === -1 ? Math.max(1, held.length - MARK.length + 1) : end + 1;
      const piece = held.subarray(1, until);
      this.#hash.update(piece);
      if (piece.length > 0) yield piece;
      if (end !== -1) {
        this.#hash.update(END_OF_ROWS);
        this.#rest = held.subarray(end + MARK.length);
        return;
      }
      held = Buffer.concat([held.subarray(until - 1), await this.#more()]);
    }
  }

  /** Leaves the next table out. */
  async passOver(): Promise<void> {
    const rows = this.rows();
    for (let piece = await rows.next(); !piece.done; ) piece = await rows.next();
  }

  /** How many rows each table had. @throws UnfitBackup where anything before was not as it was written */
  async trailer(): Promise<Readonly<Record<string, number>>> {
    const { rows, sha256 } = readTrailer(await this.#line());
    if (this.#hash.digest('hex') !== sha256)
      throw new UnfitBackup('The backup is damaged: its content does not agree with its checksum.');
    const { done } = await this.#next();
    if (this.#rest.length > 0 || !done) throw new UnfitBackup('The backup is damaged: something stands after its end.');
    return rows;
  }

  close(): void {
    this.#close();
  }

  async #line(): Promise<string> {
    let end = this.#rest.indexOf(LINE_END);
    while (end === -1) {
      if (this.#rest.length > LONGEST_LINE) throw new UnfitBackup('This file is no backup of Jieyi.');
      this.#rest = Buffer.concat([this.#rest, await this.#more()]);
      end = this.#rest.indexOf(LINE_END);
    }
    const line = this.#rest.subarray(0, end).toString('utf8');
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async #more(): Promise<Buffer> {
    const { done, value } = await this.#next();
    if (done) throw new UnfitBackup('The backup is not whole: it was cut off.');
    return value;
  }

  async #next(): Promise<IteratorResult<Buffer>> {
    try {
      return await this.#chunks.next();
    } catch (error) {
      throw asUnfit(error);
    }
  }
}

/** What zlib and the file system say, in words of ours. */
function asUnfit(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new UnfitBackup('There is no such file.');
  if (code === 'Z_BUF_ERROR') return new UnfitBackup('The backup is not whole: it was cut off.');
  if (code === 'Z_DATA_ERROR' && error instanceof Error)
    return new UnfitBackup(
      error.message === 'incorrect header check'
        ? 'This file is no backup of Jieyi.'
        : 'The backup is damaged: it cannot be unpacked.',
    );
  return error;
}
