import { meetsAny } from '../rules/needs.ts';
import type { DeskRule, Rules } from '../index.ts';
import type { ContactClass, Skills } from './scenario.ts';

/**
 * How long after its arrival a contact of this class may first be taken by somebody with these skills, in milliseconds;
 * Infinity for never. Read from the rules alone, so that what the engine does is measured by something else than itself.
 */
export function mayTakeAfter(rules: Rules, { desk }: ContactClass, skills: Skills): number {
  const own = Object.fromEntries(skills);
  const rule = findDesk(rules, desk);
  const steps = rule.steps.filter(({ needs }) => meetsAny(own, needs));
  const overflow = rule.overflow.filter(({ to }) => meetsAny(own, findDesk(rules, to).steps[0]?.needs ?? []));
  return 1000 * Math.min(Number.POSITIVE_INFINITY, ...[...steps, ...overflow].map(({ afterSeconds }) => afterSeconds));
}

function findDesk(rules: Rules, id: string): DeskRule {
  const desk = rules.desks.find((one) => one.id === id);
  if (desk === undefined) throw new RangeError(`there is no desk ${id}`);
  return desk;
}
