import type { Answer, Policy } from '@jieyi/policy';
import type { Ticket } from '../../../casework/tickets/index.ts';

/**
 * "New facts are a new complaint, explained or not" (docs/rules/difficult-calls.md#new-facts): such a rule looks at the
 * earlier complaint and not at whether anything was explained. Any other complaint only reminds the one that is open; so
 * does another one about new facts that a complaint of this very contact tells already.
 */
export function raisesAnew(policy: Policy, answer: Answer, tickets: readonly Ticket[], contactId: string): boolean {
  const toldAlready = tickets.some((ticket) => isOpenComplaint(ticket) && ticket.contactId === contactId);
  return isAboutNewFacts(policy, answer) && !toldAlready;
}

export function isOpenComplaint({ kind, state }: Ticket): boolean {
  return kind === 'complaint' && state === 'open';
}

function isAboutNewFacts(policy: Policy, answer: Answer): boolean {
  if (answer.status !== 'decided' || answer.disposition !== 'complaint') return false;
  const fired = policy.rules.filter((rule) => answer.rules.includes(rule.id));
  return fired.length > 0 && fired.every(readsNewFacts);
}

function readsNewFacts(rule: Policy['rules'][number]): boolean {
  const read = new Set(rule.conditions.map(({ fact }) => fact));
  return read.has('earlierComplaint') && !read.has('explained');
}
