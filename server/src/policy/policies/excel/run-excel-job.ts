import { Worker } from 'node:worker_threads';
import type { ExcelJob, ExcelReply } from './excel-job.ts';
import { tooLong } from '../../../platform/excel/file-refused.ts';
import { refusalOf } from './refusals.ts';

const LIMIT_MS = 20_000;
/** A thread without work ends after this long. */
const IDLE_MS = 30_000;
const MEMORY_MB = 512;

/** From the sources, in tests, the thread is the one that was built: Node runs no TypeScript. */
const code = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../dist/policy/policies/excel/excel-thread.js' : './excel-thread.js',
  import.meta.url,
);

type Done = Extract<ExcelReply, { kind: 'written' | 'read' }>;

/** One thread for the process; jobs are done one after another. */
let thread: { readonly worker: Worker; readonly idle: NodeJS.Timeout } | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Does a job beside the desk's work: a file of 2 MB may take a second.
 * @throws Refusal of the fault found, or excelTooLarge where time or memory ran out
 */
export async function runExcelJob(job: ExcelJob): Promise<Done> {
  const turn = last.then(() => runAlone(job));
  last = turn.catch(() => null);
  const reply = await turn;
  if (reply === null) throw refusalOf('excel-too-large', [tooLong(LIMIT_MS, MEMORY_MB)]);
  if (reply.kind === 'refused') throw refusalOf(reply.fault, reply.places);
  if (reply.kind === 'failed') throw new Error(reply.message);
  return reply;
}

/** Null where the thread ended without an answer. */
async function runAlone(job: ExcelJob): Promise<ExcelReply | null> {
  const worker = startThread();
  const timer = setTimeout(() => void worker.terminate(), LIMIT_MS);
  try {
    return await new Promise<ExcelReply | null>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('exit', () => resolve(null));
      worker.once('error', (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
      worker.postMessage(job);
    });
  } finally {
    clearTimeout(timer);
    // By name: without one, the listeners go by which Node hears of messages.
    for (const event of ['message', 'exit', 'error']) worker.removeAllListeners(event);
    keepFor(worker);
  }
}

function startThread(): Worker {
  if (thread !== null) {
    clearTimeout(thread.idle);
    return thread.worker;
  }
  const worker = new Worker(code, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  worker.unref();
  return worker;
}

function keepFor(worker: Worker): void {
  // An ended thread has no id.
  if (worker.threadId < 0) {
    thread = null;
    return;
  }
  const end = (): void => {
    thread = null;
    void worker.terminate();
  };
  worker.once('exit', () => (thread = null)).once('error', end);
  thread = { worker, idle: setTimeout(end, IDLE_MS).unref() };
}
