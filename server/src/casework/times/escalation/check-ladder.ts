import type { RefusalDetail } from '../../../platform/refusal.ts';
import { kindOf } from './judge-ladder.ts';
import type { LadderStep } from './ladder-contract.ts';

/**
 * What keeps a ladder from being climbed: no breach or two, steps out of order, a warning that is there twice. `steps.2` is
 * the third. Pure.
 */
export function checkLadder(steps: readonly LadderStep[]): RefusalDetail[] {
  const kinds = steps.map(kindOf);
  const breaches = kinds.filter((kind) => kind === 'breach').length;
  if (breaches !== 1) return [{ field: 'steps', message: 'one-breach' }];
  const breach = kinds.indexOf('breach');
  const whens = steps.map(({ when }) => JSON.stringify(when));
  return kinds.flatMap((kind, index) => {
    const field = `steps.${index}`;
    if (kind === 'warning' && whens.indexOf(whens[index] ?? '') < index) return [{ field, message: 'warning-twice' }];
    if (index < breach && kind !== 'warning') return [{ field, message: 'before-breach' }];
    if (index > breach && kind !== 'unacknowledged') return [{ field, message: 'after-breach' }];
    return [];
  });
}
