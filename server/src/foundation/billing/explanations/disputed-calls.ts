import type { ChargeLine, UsageRecord, VoiceRecord } from '../boss-records.ts';
import { describeCharge, named } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { Statement } from '../evidence.ts';
import { findDisputedItem } from '../find-disputed-item.ts';
import { type Explainer, say, spoken } from '../make-statement.ts';

/** More would not be read out on the phone; the records beside it are complete. */
const callsTold = 3;

/** Calls the customer says were never made: each with number, time, length, place and base station. */
export const disputedCalls: Explainer<'bills' | 'usage'> = explainCalls({
  charge: 'call-charge',
  call: 'call-recorded',
  noCharge: 'call-no-charge',
  unknown: 'call-who-dialled',
});

/** The same for information lines; what the provider offered there is not in our records. */
export const infoLineCalls: Explainer<'bills' | 'usage'> = explainCalls({
  charge: 'info-line-charge',
  call: 'info-line-call',
  noCharge: 'info-line-no-charge',
  unknown: 'info-line-content-unknown',
});

interface CallTexts {
  readonly charge: string;
  readonly call: string;
  readonly noCharge: string;
  readonly unknown: string;
}

function explainCalls(texts: CallTexts): Explainer<'bills' | 'usage'> {
  return {
    needs: ['bills', 'usage'],
    explain: ({ bills, usage }, { type, disputed }) => {
      const line = findDisputedItem(type, bills, disputed);
      if (!line) return { statements: [], unknown: [say(texts.noCharge)] };
      const calls = callsBehind(line, usage);
      const { month, amountFen } = line;
      const charge = say(texts.charge, { month, amountFen, calls: line.recordIds.length }, [describeCharge(line)]);
      const dearest = calls.toSorted((a, b) => b.chargeFen - a.chargeFen).slice(0, callsTold);
      return {
        statements: [charge, ...dearest.map((call) => formatCall(texts.call, call))],
        unknown: [...missingCalls(line, calls), ...unknownOf(texts, calls)],
      };
    },
  };
}

/** The calls a charge was made from, newest first. */
export function callsBehind(line: ChargeLine, usage: readonly UsageRecord[]): readonly VoiceRecord[] {
  return usage.filter((record) => record.kind === 'voice').filter((record) => line.recordIds.includes(record.id));
}

/** That the bill names calls the usage records do not show. */
export function missingCalls(line: ChargeLine, calls: readonly VoiceRecord[]): readonly Statement[] {
  const missing = line.recordIds.length - calls.length;
  if (missing > 0) return [say('records-missing', { missingRecords: missing }, [describeCharge(line)])];
  return calls.length === 0 ? [say('records-none', {}, [describeCharge(line)])] : [];
}

function unknownOf(texts: CallTexts, calls: readonly VoiceRecord[]): readonly Statement[] {
  return calls.length > 0 ? [say(texts.unknown, {}, calls.map(describeUsage))] : [];
}

function formatCall(code: string, call: VoiceRecord): Statement {
  const { at, otherNumber, seconds, chargeFen, place, baseStation } = call;
  const values = { startedAt: at.toISOString(), number: spoken(otherNumber), seconds, chargeFen, baseStation };
  return say(code, { ...values, ...named('place', place) }, [describeUsage(call)]);
}
