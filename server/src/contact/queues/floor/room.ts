import type { Rules } from '@jieyi/queue';

/** Whether somebody with these in hand can take one more, by ways in. Pure. */
export function hasRoom(rules: Rules, inHand: readonly string[], wayIn: string): boolean {
  const rule = rules.channels[wayIn];
  if (!rule) return false;
  const units = inHand.reduce((sum, one) => sum + (rules.channels[one]?.units ?? 0), 0);
  return units + rule.units <= rules.units && inHand.filter((one) => one === wayIn).length < rule.max;
}
