/** What is so as a contact comes back to, or goes to, somebody who did not ask for it at this moment. */
export interface Return {
  /** The customer is on the phone. */
  onLine: boolean;
  /** Whoever it goes to signs in no more. */
  disabled: boolean;
  /** They are ready, and were heard of. */
  there: boolean;
  /** They are on the phone with somebody else, or somebody rings with them. */
  onAnotherCall: boolean;
}

/**
 * Where it goes: onto their desk at once; there, to wait for them; or to its queue. One live call a person, whoever it is
 * that gives it. Pure. docs/rules/contacts.md#one-call
 */
export function judgeReturn({ onLine, disabled, there, onAnotherCall }: Return): 'at-once' | 'waits' | 'to-queue' {
  if (disabled) return 'to-queue';
  return onLine && (onAnotherCall || !there) ? 'waits' : 'at-once';
}
