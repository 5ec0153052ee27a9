import type { HarassmentReport, UsageRecord, VoiceRecord } from '../boss-records.ts';
import { describeHarassment } from '../describe-records.ts';
import { describeUsage } from '../describe-usage.ts';
import type { Statement } from '../evidence.ts';
import { type Explainer, say, spoken } from '../make-statement.ts';

/** What was reported of harassing calls, what became of it, and which such calls the records show. */
export const harassingCalls: Explainer<'harassmentReports' | 'usage'> = {
  needs: ['harassmentReports', 'usage'],
  explain: ({ harassmentReports, usage }) => {
    const [latest] = harassmentReports;
    if (!latest) return { statements: [], unknown: [say('harassment-no-report')] };
    const records = [describeHarassment(latest)];
    const number = spoken(latest.callerNumber);
    const values = { reportedAt: latest.at.toISOString(), number, calls: latest.calls };
    return {
      statements: [
        say('harassment-reported', values, records),
        ...callsSeen(latest, usage),
        say(`harassment-${latest.state}`, { number }, records),
      ],
      unknown: [say('harassment-caller-unknown', { number }, records)],
    };
  },
};

function callsSeen({ callerNumber }: HarassmentReport, usage: readonly UsageRecord[]): readonly Statement[] {
  const calls = usage.filter(isVoice).filter((call) => call.direction === 'in' && call.otherNumber === callerNumber);
  const [last] = calls;
  if (!last) return [];
  const values = { number: spoken(callerNumber), calls: calls.length, lastAt: last.at.toISOString() };
  return [say('harassment-calls-seen', values, calls.map(describeUsage))];
}

function isVoice(record: UsageRecord): record is VoiceRecord {
  return record.kind === 'voice';
}
