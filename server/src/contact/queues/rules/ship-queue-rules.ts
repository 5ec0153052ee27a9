import { readFile } from 'node:fs/promises';
import { Value } from 'typebox/value';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { queueRulesChanged } from './announcements.ts';
import { judgeQueueRules } from './judge-queue-rules.ts';
import { QueueRulesBody } from './queue-rules-contract.ts';
import { findNewestRules, saveQueueRules } from './queue-rules-store.ts';

/** The group's rules as they come with a release. */
export async function readShippedRules(file: string): Promise<QueueRulesBody> {
  const body = Value.Parse(QueueRulesBody, JSON.parse(await readFile(file, 'utf8')));
  const [fault] = judgeQueueRules(body, () => true);
  if (fault) throw new Error(`${file}: ${fault.field} ${fault.message}`);
  return body;
}

/** Brings rules where the group, or a province, never had any; what somebody changed stays so. */
export async function shipQueueRules(centre: Centre, provinceId: string | null, body: QueueRulesBody): Promise<void> {
  await inOneWork(centre, async (work) => {
    if ((await findNewestRules(work.db, provinceId)).version > 0) return;
    const saved = { provinceId, version: 1, body, reason: '', accountId: null, at: work.now };
    if (!(await saveQueueRules(work.db, saved))) return;
    work.announce(queueRulesChanged, { provinceId: provinceId ?? '' }, ['everyone']);
  });
}
