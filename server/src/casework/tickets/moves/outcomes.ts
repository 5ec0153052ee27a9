/** What a complaint came to, as the policy reads it. docs/rules/difficult-calls.md#facts */
export const outcomes = [
  'cannot-solve-now',
  'normal-use',
  'not-border-roaming',
  'refund-promised',
  'solved',
  'other',
] as const;
