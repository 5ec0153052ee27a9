import type { Work } from '../../platform/work.ts';
import { newId } from '../../platform/new-id.ts';
import type { CannedAnswerBody } from './contract.ts';
import { keepAnswer } from './store.ts';

/** Answers of the group that nobody of ours wrote: a sample's. */
export async function shipAnswers(work: Work, answers: readonly Omit<CannedAnswerBody, 'scope'>[]): Promise<void> {
  const nobody = { ownerId: null, teamId: null, provinceId: null, changedBy: null, removedAt: null };
  for (const { text, ...said } of answers) {
    const answer = { ...said, textZh: text, scope: 'group' as const, ...nobody };
    await keepAnswer(work.db, { ...answer, id: newId(work.now), version: 1, changedAt: work.now });
  }
}
