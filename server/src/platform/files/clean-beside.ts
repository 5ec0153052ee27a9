import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { attachmentActive, attachmentBroken, attachmentHeic, attachmentNotTaken } from './refusals.ts';
import { type AttachmentType, cleanFile } from './clean-file.ts';

/** What is shorter is looked through in a few milliseconds, however it is made. */
const AT_ONCE = 32 * 1024;
/** A good file of 5 MB takes some tenths of a second at most. */
const LIMIT_MS = 5000;
const MEMORY_MB = 256;

/** From the sources, in tests, the thread is the one that was built: Node runs no TypeScript. */
const code = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/platform/files/clean-file-thread.js' : './clean-file-thread.js',
  import.meta.url,
);

export interface ToClean {
  bytes: Uint8Array;
  declared: string;
}

/** What the thread answers. `failed` tells of a fault of ours. */
export type CleanReply =
  | { readonly kind: 'clean'; readonly type: AttachmentType; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'failed'; readonly message: string };

const refusals = [attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive];

/**
 * The same as `cleanFile` in a thread of its own, which ends with it: a file that was made for it holds whoever looks through
 * it for seconds. One that takes longer than any good one is broken.
 * @throws attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive
 */
export async function cleanBeside(given: ToClean): Promise<ReturnType<typeof cleanFile>> {
  if (given.bytes.length <= AT_ONCE) return cleanFile(given.bytes, given.declared);
  const worker = new Worker(code, { workerData: given, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const timer = setTimeout(() => void worker.terminate(), LIMIT_MS);
  try {
    const reply = await answerOf(worker);
    if (reply === null) throw attachmentBroken();
    if (reply.kind === 'failed') throw new Error(reply.message);
    if (reply.kind === 'refused') throw refusalOf(reply.code);
    return { type: reply.type, bytes: reply.bytes };
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Null where the thread ended without an answer. */
async function answerOf(worker: Worker): Promise<CleanReply | null> {
  const answered = once(worker, 'message').then(([reply]: CleanReply[]) => reply ?? null);
  const ended = once(worker, 'exit').then(() => null);
  return Promise.race([answered, ended]).catch(outOfMemory);
}

function outOfMemory(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return null;
  throw error;
}

function refusalOf(name: string): Error {
  const known = refusals.map((make) => make()).find((refusal) => refusal.code === name);
  return known ?? new Error(`a thread refused a file as ${name}, which is no refusal of files`);
}
