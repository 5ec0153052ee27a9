import { checkDraft, type PolicyModel, readPolicy, RefinementUnfit, refinePolicy } from '@jieyi/policy';
import { brokenDown, type CheckDone, type CheckWork } from './check-work.ts';

/** Checks beside the page, so that typing never waits for it. */
addEventListener('message', ({ data }: MessageEvent<CheckWork>) => {
  void answer(data);
});

async function answer(work: CheckWork): Promise<void> {
  postMessage(await check(work).catch(() => ({ ...brokenDown, number: work.number })));
}

async function check({ number, dmn, groupDmn, acknowledged }: CheckWork): Promise<CheckDone> {
  const own = await readPolicy(dmn, { file: 'draft' });
  // A part that cannot be read itself is told about in its own rows, as the centre does.
  const whole = groupDmn === null || own.findings.length > 0 ? own : await merge(groupDmn, dmn);
  if (!('facts' in whole)) return { number, findings: whole.findings, proven: false, hasFailed: false };
  const { findings, proven } = checkDraft(whole, { acknowledged });
  return { number, findings, proven, hasFailed: false };
}

async function merge(groupDmn: string, dmn: string): Promise<PolicyModel | RefinementUnfit> {
  try {
    const merged = await refinePolicy(groupDmn, dmn, { version: 'draft', name: 'draft' });
    return await readPolicy(merged, { file: 'draft' });
  } catch (error) {
    if (error instanceof RefinementUnfit) return error;
    throw error;
  }
}
