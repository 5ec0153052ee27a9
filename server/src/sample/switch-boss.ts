import { billingCalls, type BossBehaviour } from '../foundation/billing/index.ts';
import { malformedRequest } from '../platform/refusal.ts';
import { cutText } from '../platform/text/cut-text.ts';

/** @throws malformedRequest naming a call that BOSS does not have */
export function callsThatCanFail(failing: 'none' | 'all' | string[]): BossBehaviour['failing'] {
  if (typeof failing === 'string') return failing;
  return failing.map((name) => {
    const call = billingCalls.find((one) => one === name);
    if (!call) throw malformedRequest([{ field: 'failing', message: `BOSS has no call "${cutText(name, 80)}"` }]);
    return call;
  });
}
