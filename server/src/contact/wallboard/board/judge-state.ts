/** What somebody does, as a wallboard shows it. */
export const boardStates = ['ready', 'ringing', 'on-contact', 'wrap-up', 'break', 'away', 'offline'] as const;
export type BoardState = (typeof boardStates)[number];

/** What is known of somebody. */
export interface KnownOf {
  presence: 'ready' | 'break' | 'away';
  presenceSince: Date;
  seenAt: Date | null;
  contacts: readonly { state: string; since: Date }[];
}

/** A break that lasts longer is overdue. docs/rules/contacts.md#wallboard */
const BREAK_MINUTES = 15;

/**
 * What somebody does, and since when: a contact in hand comes before what they say of themselves, and who was not heard of
 * is not there whatever they say. Pure.
 */
export function judgeState(
  { presence, presenceSince, seenAt, contacts }: KnownOf,
  { seenSince, now }: { seenSince: Date; now: Date },
): { state: BoardState; since: Date; overdue: boolean } {
  if (seenAt === null || seenAt < seenSince)
    return { state: 'offline', since: seenAt ?? presenceSince, overdue: false };
  const at = (state: BoardState, since: Date) => ({ state, since, overdue: false });
  const active = longest(contacts, 'active');
  if (active) return at('on-contact', active);
  const ringing = longest(contacts, 'ringing') ?? longest(contacts, 'returned');
  if (ringing) return at('ringing', ringing);
  const wrapUp = longest(contacts, 'wrap-up');
  if (presence === 'ready' && wrapUp) return at('wrap-up', wrapUp);
  const overdue = presence === 'break' && now.getTime() - presenceSince.getTime() > BREAK_MINUTES * 60_000;
  return { state: presence, since: presenceSince, overdue };
}

function longest(contacts: KnownOf['contacts'], state: string): Date | null {
  const since = contacts.filter((one) => one.state === state).map((one) => one.since);
  return since.length === 0 ? null : new Date(Math.min(...since.map(Number)));
}
