import type { Escalation } from '../../../api/casework/times/escalations.ts';

/** The latest that was told of one clock of one ticket; its levels tell who else was told. */
export interface Alarm {
  key: string;
  latest: Escalation;
}

/** One alarm a clock and breach: its warnings and levels belong together. `escalations` newest first. Pure. */
export function groupAlarms(escalations: readonly Escalation[]): Alarm[] {
  const alarms = new Map<string, Alarm>();
  for (const one of escalations) {
    const key = `${one.ticket.id} ${one.clock} ${one.endedAt ?? ''}`;
    if (!alarms.has(key)) alarms.set(key, { key, latest: one });
  }
  return [...alarms.values()];
}

/** What has been missed before what may be missed; then by when somebody else is told. Pure. */
export function byUrgency(alarms: readonly Alarm[]): Alarm[] {
  return alarms.toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)));
}

function rankOf({ latest: { step, next, dueAt } }: Alarm): string {
  return `${step === 'warning' ? 1 : 0} ${next?.at ?? dueAt}`;
}
