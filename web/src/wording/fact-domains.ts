/** What an agent can answer, fact by fact. A fact of a later policy is taken as a yes-or-no question. */
type Domain = { kind: 'yes-no' } | { kind: 'one-of'; values: readonly string[] } | { kind: 'count'; from: number };

const domains: Record<string, Domain> = {
  earlierComplaint: { kind: 'one-of', values: ['none', 'open', 'closed'] },
  earlierOutcome: {
    kind: 'one-of',
    values: ['none', 'cannot-solve-now', 'normal-use', 'not-border-roaming', 'refund-promised', 'solved', 'other'],
  },
  contactsOnMatter: { kind: 'count', from: 1 },
  daysSinceRefundPromised: { kind: 'count', from: 0 },
  identityFailuresToday: { kind: 'count', from: 0 },
};

export function domainOf(fact: string): Domain {
  return domains[fact] ?? { kind: 'yes-no' };
}
