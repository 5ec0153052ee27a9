import { checkDraft, readPolicy } from '@jieyi/policy';
import { brokenDown, type CheckDone, type CheckWork } from './check-work.ts';

/** Checks beside the page, so that typing never waits for it. */
addEventListener('message', ({ data }: MessageEvent<CheckWork>) => {
  void answer(data);
});

async function answer(work: CheckWork): Promise<void> {
  postMessage(await check(work).catch(() => ({ ...brokenDown, number: work.number })));
}

async function check({ number, dmn, acknowledged }: CheckWork): Promise<CheckDone> {
  const model = await readPolicy(dmn, { file: 'draft' });
  const { findings, proven } = checkDraft(model, { acknowledged });
  return { number, findings, proven, hasFailed: false };
}
