import { describeForwarding } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { Forwarding, UsageRecord } from '../boss-records.ts';
import type { Statement } from '../evidence.ts';
import { covered, type Explainer, say } from '../make-statement.ts';

/** Somebody else's calls that arrive here: under which condition, since when, how many, and who can end it. */
export const forwardedCalls: Explainer<'forwardings' | 'usage'> = {
  needs: ['forwardings', 'usage'],
  explain: ({ forwardings, usage }) => {
    if (forwardings.length === 0) return { statements: [], unknown: [say('forwarded-no-record')] };
    return {
      statements: forwardings.flatMap((forwarding) => formatForwarding(forwarding, usage)),
      unknown: [say('forwarded-reason-unknown', {}, forwardings.map(describeForwarding))],
    };
  },
};

function formatForwarding(forwarding: Forwarding, usage: readonly UsageRecord[]): readonly Statement[] {
  const { fromNumber, condition, since, callsLast30Days } = forwarding;
  const number = covered(fromNumber);
  const records = [describeForwarding(forwarding)];
  const calls = usage.filter((record) => isForwardedFrom(fromNumber, record)).map(describeUsage);
  return [
    say(`forwarded-${condition}`, { number, sinceAt: since.toISOString() }, records),
    say('forwarded-calls', { number, calls: callsLast30Days }, [...records, ...calls]),
    say('forwarded-set-on-other-number', { number }, records),
  ];
}

function isForwardedFrom(number: string, record: UsageRecord): boolean {
  return record.kind === 'voice' && record.direction === 'forwarded' && record.otherNumber === number;
}
