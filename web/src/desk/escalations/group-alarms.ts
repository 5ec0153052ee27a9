import type { Escalation } from '../../api/escalations.ts';

type InBoth = NonNullable<Escalation['told']>;

/** The latest that was told of one clock of one ticket; the others told of the same breach are in `levels`. */
export interface Alarm {
  key: string;
  latest: Escalation;
  /** Who was told when, oldest first. */
  levels: { step: Escalation['step']; level: number; toldAt: string; told: readonly InBoth[] }[];
}

/** One alarm a clock and breach: its warnings and levels belong together. `escalations` newest first. Pure. */
export function groupAlarms(escalations: readonly Escalation[]): Alarm[] {
  const alarms = new Map<string, Alarm>();
  for (const one of escalations) {
    const key = `${one.ticket.id} ${one.clock} ${one.endedAt ?? ''}`;
    if (!alarms.has(key)) alarms.set(key, { key, latest: one, levels: levelsOf(one) });
  }
  return [...alarms.values()];
}

function levelsOf({ earlier, step, level, toldAt, told }: Escalation): Alarm['levels'] {
  const names = told ? [told] : [];
  const together = earlier.find((one) => one.toldAt === toldAt && one.level === level);
  if (!together) return [...earlier, { step, level, toldAt, told: names }];
  return earlier.map((one) => (one === together ? { ...one, told: inOrder([...one.told, ...names]) } : one));
}

/** Whichever of them is read first. */
const inOrder = (names: InBoth[]) => names.toSorted((one, other) => one.zh.localeCompare(other.zh, 'zh-CN'));

/** What has been missed before what may be missed; then by when somebody else is told. Pure. */
export function byUrgency(alarms: readonly Alarm[]): Alarm[] {
  return alarms.toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)));
}

function rankOf({ latest: { step, next, dueAt } }: Alarm): string {
  return `${step === 'warning' ? 1 : 0} ${next?.at ?? dueAt}`;
}
