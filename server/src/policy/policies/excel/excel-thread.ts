import { parentPort } from 'node:worker_threads';
import { doExcelJob } from './do-excel-job.ts';
import type { ExcelJob } from './excel-job.ts';

parentPort?.on('message', async (job: ExcelJob) => {
  const reply = await doExcelJob(job);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  parentPort?.postMessage(reply);
});
