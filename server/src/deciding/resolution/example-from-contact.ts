import { findContact } from '../../contact/contacts/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { addExample, AnyFacts, notDecidedYet } from '../../policy/policies/index.ts';
import type { DecidingCentre } from './centre.ts';
import { storedAs } from '../../platform/stored.ts';
import { toAnswer } from './present-answer.ts';
import { findFactsAndDecision } from './matter-store.ts';

const readFacts = storedAs(AnyFacts, 'decision.facts');

/**
 * Makes a past contact a test of a draft: the facts as they were, and what was decided from them by which rule. The
 * customer is not in it.
 * @throws notDecidedYet, and those of addExample
 */
export async function addExampleFromContact(
  centre: DecidingCentre,
  actor: Actor,
  draftId: string,
  contactId: string,
): Promise<string> {
  const contact = await findContact(centre.db, contactId);
  const { last: decision } = await findFactsAndDecision(centre.db, contactId);
  if (!contact || !seesProvince(actor, contact.provinceId) || !decision) throw notDecidedYet();
  const facts = readFacts(decision.facts);
  const answer = toAnswer(decision.answer);
  const name = `${String(facts['type'])} ${decision.at.toISOString().slice(0, 10)}`;
  return addExample(centre, actor, draftId, { name, facts, expect: expectationOf(answer), contactId });
}

function expectationOf(answer: ReturnType<typeof toAnswer>): object {
  if (answer.status === 'decided') {
    const { status, disposition, rule, force } = answer;
    return { status, disposition, force, ...(rule === null ? {} : { rule }) };
  }
  return answer.status === 'undecided'
    ? { status: answer.status, possible: answer.possible, need: answer.need }
    : { status: answer.status };
}
