import { secondsLater } from '../../platform/clock.ts';
import type { Work } from '../../platform/work.ts';
import { findContact } from '../../contact/contacts/index.ts';
import { noteNeed } from '../../deciding/resolution/index.ts';
import type { Past } from './past.ts';

/** Of each agent so many, the latest. */
const OF_EACH = 3;
const ATTEMPTED_AFTER_SECONDS = 185;

/** Some transfers were attempted though the policy says that agents can answer by themselves. */
export async function noteTraining(work: Work, { contacts, decisions }: Past): Promise<void> {
  const rules = new Map(
    decisions.flatMap(({ contactId, answer }) =>
      answer.status === 'decided' && answer.trainingNeed ? [[contactId, answer.rule] as const] : [],
    ),
  );
  const noted = new Map<string, number>();
  for (const { id, agentId: accountId, arrivedAt } of contacts.toReversed()) {
    const rule = rules.get(id);
    if (rule === undefined || accountId === null || (noted.get(accountId) ?? 0) === OF_EACH) continue;
    noted.set(accountId, (noted.get(accountId) ?? 0) + 1);
    const contact = await findContact(work.db, id);
    const then = { ...work, now: secondsLater(arrivedAt, ATTEMPTED_AFTER_SECONDS) };
    if (contact) await noteNeed(then, { accountId }, contact, rule);
  }
}
