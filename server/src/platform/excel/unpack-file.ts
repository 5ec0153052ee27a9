import { buffer as readAll } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileRefused } from './file-refused.ts';
import { cutText } from '../text/cut-text.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes of the file as it comes. The largest shipped table has 30 kB. */
export const LARGEST_FILE = 2 * MEGABYTE;
const MOST_ENTRIES = 500;
const MOST_UNPACKED = 32 * MEGABYTE;

const MACROS = /vbaProject\.bin$/iu;
/** Pictures and printer settings are none of ours, and what other workbooks hold is not read. */
const READ = /^(?:\[Content_Types\]\.xml|xl\/(?!externalLinks\/).*\.(?:xml|rels))$/u;

/** The XML parts of an Excel file, by path. */
export type Parts = ReadonlyMap<string, string>;

/**
 * Unpacks a file after its directory was found to state sizes that we take; a part that turns out larger than it states
 * is refused by the unpacker. Parts are UTF-8 without document types.
 * @throws FileRefused
 */
export async function unpackFile(file: Uint8Array): Promise<Parts> {
  if (file.length > LARGEST_FILE)
    throw tooLarge(`${file.length} bytes`, 'too-many-bytes', { most: LARGEST_FILE / MEGABYTE });
  const zip = await orRefuse(fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.length)));
  const entries = await listEntries(zip);
  const parts = new Map<string, string>();
  for (const entry of entries.filter(({ fileName }) => READ.test(fileName))) {
    if (parts.has(entry.fileName)) throw broken(entry, 'is there twice', 'part-twice');
    parts.set(entry.fileName, decode(entry, await orRefuse(readEntry(zip, entry))));
  }
  if (parts.get('[Content_Types].xml')?.includes('macroEnabled')) throw new FileRefused('excel-holds-macros');
  return parts;
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES)
    throw tooLarge(`${zip.entryCount} parts`, 'too-many-parts', { most: MOST_ENTRIES });
  const entries: Entry[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
    }
  } catch {
    throw notExcel();
  }
  if (unpacked > MOST_UNPACKED)
    throw tooLarge(`${unpacked} bytes unpacked`, 'too-large-unpacked', { most: MOST_UNPACKED / MEGABYTE });
  if (entries.some(({ fileName }) => MACROS.test(fileName))) throw new FileRefused('excel-holds-macros');
  return entries;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return readAll(await zip.openReadStreamPromise(entry));
}

function decode(entry: Entry, bytes: Buffer): string {
  const text = decodeUtf8(bytes);
  if (text === null) throw broken(entry, 'is not UTF-8', 'part-not-utf-8');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text))
    throw broken(entry, 'has a document type, which no Excel file has', 'part-document-type');
  return text;
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function tooLarge(message: string, code: string, values: { most: number }): FileRefused {
  return new FileRefused('excel-too-large', [{ field: 'file', message, code, values }]);
}

function broken(entry: Entry, message: string, code: string): FileRefused {
  return new FileRefused('not-an-excel-file', [{ field: cutText(entry.fileName, 100), message, code }]);
}

async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw notExcel();
  }
}

/** What the unpacker says of it is about the insides of a zip. */
function notExcel(): FileRefused {
  const message = 'is no zip, is cut short, or is encrypted';
  return new FileRefused('not-an-excel-file', [{ field: 'file', message, code: 'no-zip' }]);
}
