import { parentPort } from 'node:worker_threads';
import { FileRefused } from './file-refused.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookReply } from './read-beside.ts';

async function read(file: Uint8Array): Promise<WorkbookReply> {
  try {
    return { kind: 'read', sheets: await readWorkbook(file) };
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', fault: error.fault, places: error.places };
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (file: Uint8Array) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  parentPort?.postMessage(await read(file));
});
