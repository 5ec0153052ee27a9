import type { Answer, Policy } from '@jieyi/policy';
import type { Work } from '../../platform/work.ts';
import { type ContactRow, listNotes } from '../access/index.ts';
import type { ActOnDecision } from './contract.ts';

/**
 * "New facts are a new complaint, explained or not" (spec 01, rule 7): such a rule looks at the earlier complaint and
 * not at whether anything was explained. Any other complaint only reminds the one that is open.
 */
export function isNewComplaint(policy: Policy, answer: Answer): boolean {
  if (answer.status !== 'decided' || answer.disposition !== 'complaint') return false;
  const fired = policy.rules.filter((rule) => answer.rules.includes(rule.id));
  return fired.length > 0 && fired.every(isAboutNewFacts);
}

function isAboutNewFacts(rule: Policy['rules'][number]): boolean {
  const read = new Set(rule.conditions.map(({ fact }) => fact));
  return read.has('earlierComplaint') && !read.has('explained');
}

/** What the customer said and the agent noted, in that order; the situation found out stands first. */
export async function summariseContact(
  work: Work,
  contact: ContactRow,
  order: Pick<ActOnDecision, 'record' | 'reason'>,
): Promise<string> {
  const words: unknown = contact.openingWords;
  const said = typeof words === 'object' && words !== null && 'zh' in words ? String(words.zh) : null;
  const notes = await listNotes(work.db, contact.id);
  const parts = [order.record?.['situation'], said, ...notes, order.reason];
  return parts.filter((part): part is string => Boolean(part)).join('\n');
}
