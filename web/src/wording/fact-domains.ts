/** What the facts of the shipped policies may be, for wording conditions briefly; answers are offered by the policy itself. */
export type WordedDomain =
  | { kind: 'yes-no' }
  | { kind: 'one-of'; values: readonly string[] }
  | { kind: 'count'; from: number };

const domains: Record<string, WordedDomain> = {
  earlierComplaint: { kind: 'one-of', values: ['none', 'open', 'closed'] },
  earlierOutcome: {
    kind: 'one-of',
    values: ['none', 'cannot-solve-now', 'normal-use', 'not-border-roaming', 'refund-promised', 'solved', 'other'],
  },
  contactsOnMatter: { kind: 'count', from: 1 },
  daysSinceRefundPromised: { kind: 'count', from: 0 },
  identityFailuresToday: { kind: 'count', from: 0 },
};

/** The values left out of a list, where saying these is shorter: all outcomes but one are "not that one". */
export function complementOf(domain: WordedDomain, values: readonly unknown[]): string[] | null {
  if (domain.kind !== 'one-of') return null;
  const others = domain.values.filter((value) => !values.includes(value));
  return others.length > 0 && others.length < values.length - 1 ? others : null;
}

export function domainOf(fact: string): WordedDomain {
  return domains[fact] ?? { kind: 'yes-no' };
}
