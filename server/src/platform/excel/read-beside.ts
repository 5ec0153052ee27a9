import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type FileFault, type SheetPlace, tooLong } from './file-refused.ts';
import type { ReadSheet } from './read-workbook.ts';
import { fileRefusal } from './refusals.ts';

const LIMIT_MS = 10_000;
const MEMORY_MB = 256;

/** From the sources, in tests, the thread is the one that was built: Node runs no TypeScript. */
const code = new URL(
  import.meta.url.endsWith('.ts')
    ? '../../../dist/platform/excel/read-workbook-thread.js'
    : './read-workbook-thread.js',
  import.meta.url,
);

/** What the thread answers. `failed` tells of a fault of ours. */
export type WorkbookReply =
  | { readonly kind: 'read'; readonly sheets: readonly ReadSheet[] }
  | { readonly kind: 'refused'; readonly fault: FileFault; readonly places: readonly SheetPlace[] }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Reads the sheets of an Excel file in a thread of its own, which ends with it: a file of 2 MB may take a second.
 * @throws Refusal of the fault found, or excelTooLarge where time or memory ran out
 */
export async function readBeside(file: Uint8Array): Promise<readonly ReadSheet[]> {
  const worker = new Worker(code, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const timer = setTimeout(() => void worker.terminate(), LIMIT_MS);
  try {
    const reply = await askThread(worker, file);
    if (reply === null) throw fileRefusal('excel-too-large', [tooLong(LIMIT_MS, MEMORY_MB)]);
    if (reply.kind === 'refused') throw fileRefusal(reply.fault, reply.places);
    if (reply.kind === 'failed') throw new Error(reply.message);
    return reply.sheets;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Null where the thread ended without an answer. */
async function askThread(worker: Worker, file: Uint8Array): Promise<WorkbookReply | null> {
  const answered = once(worker, 'message').then(([reply]: WorkbookReply[]) => reply ?? null);
  const ended = once(worker, 'exit').then(() => null);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  worker.postMessage(file);
  return Promise.race([answered, ended]).catch(outOfMemory);
}

function outOfMemory(error: unknown): null {
  const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isTooLarge) return null;
  throw error;
}
