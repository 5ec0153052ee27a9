import { parentPort } from 'node:worker_threads';
import { doExcelJob } from './do-excel-job.ts';
import type { ExcelJob } from './excel-job.ts';

parentPort?.on('message', async (job: ExcelJob) => parentPort?.postMessage(await doExcelJob(job)));
