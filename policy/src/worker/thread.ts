import { parentPort } from 'node:worker_threads';
import { PolicyJobs } from './policy-jobs.ts';
import type { PolicyJob, ThreadReply } from './policy-job.ts';

const jobs = new PolicyJobs();

parentPort?.on('message', async (job: PolicyJob) => {
  const answer = await reply(job);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  parentPort?.postMessage(answer);
});

async function reply(job: PolicyJob): Promise<ThreadReply> {
  try {
    return { failed: null, result: await jobs.do(job) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error), result: null };
  }
}
