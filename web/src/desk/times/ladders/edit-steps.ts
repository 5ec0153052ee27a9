import type { LadderStep } from '../../../api/casework/times/ladders.ts';

type Who = LadderStep['tell'][number];
export type StepKind = 'warning' | 'breach' | 'unacknowledged';

export function kindOf({ when }: LadderStep): StepKind {
  if ('breach' in when) return 'breach';
  return 'warning' in when ? 'warning' : 'unacknowledged';
}

const HOUR = 60;

/** A warning stands before the breach, after the other warnings. Pure. */
export function addWarning(steps: readonly LadderStep[]): LadderStep[] {
  const breach = steps.findIndex((step) => kindOf(step) === 'breach');
  const step: LadderStep = { when: { warning: 'before', minutes: HOUR }, tell: [{ who: 'holder' }] };
  return steps.toSpliced(breach < 0 ? steps.length : breach, 0, step);
}

/** A further level stands last. Pure. */
export function addLevel(steps: readonly LadderStep[]): LadderStep[] {
  const tell: Who[] = [{ who: 'post', post: 'area-manager', of: 'province' }];
  return [...steps, { when: { unacknowledged: HOUR }, tell }];
}

/** `post:team-lead:city`: whom a step names, as one word for a list to choose from. Pure. */
export function toWord(who: Who): string {
  if (who.who === 'post') return `post:${who.post}:${who.of}`;
  return who.who === 'account' ? `account:${who.accountId}` : who.who;
}

export const posts = [
  'team-lead',
  'area-manager',
  'ticket-handler',
  'expert',
  'agent',
  'administrator',
  'policy-author',
  'approver',
] as const;
export const places = ['team', 'city', 'province', 'group'] as const;

/** Undefined for a word that names nobody. Pure. */
export function readWord(word: string): Who | undefined {
  const [kind, name = '', of] = word.split(':');
  if (kind === 'holder' || kind === 'team') return { who: kind };
  if (kind === 'account') return { who: 'account', accountId: name };
  const post = posts.find((one) => one === name);
  const place = places.find((one) => one === of);
  return post && place ? { who: 'post', post, of: place } : undefined;
}
