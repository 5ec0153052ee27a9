import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { CleanReply, ToClean } from './clean-beside.ts';
import { cleanFile } from './clean-file.ts';

function clean({ bytes, declared }: ToClean): CleanReply {
  try {
    return { kind: 'clean', ...cleanFile(bytes, declared) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', code: error.code };
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const given: ToClean = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
parentPort?.postMessage(clean(given));
