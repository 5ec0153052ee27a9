import type { EvidenceRecord, Option, Resolution } from '../../../api/types.ts';

export interface Prepared {
  /** What is known already for a field that must be recorded, the likeliest first. */
  suggestions: Record<string, { zh: string; en: string }[]>;
}

/** What an act still needs from the agent. */
export function neededOf(
  option: Option,
  resolution: Resolution,
): { fields: string[]; subscriptions: EvidenceRecord[] } {
  const unsubscribes = option.disposition === 'self-handle' && resolution.decision.answer.bossFunction === '2870';
  const found = resolution.facts.find((one) => one.fact === 'subscriptionFound')?.records ?? [];
  return {
    fields: option.needsRecord,
    subscriptions: unsubscribes ? found.filter((one) => one.kind === 'subscription') : [],
  };
}

/** Takes call places and base stations from the usage records at hand, newest first, each once. */
export function preparedFor(resolution: Pick<Resolution, 'facts' | 'explanation'>): Prepared {
  const records = [
    ...resolution.facts.flatMap((fact) => fact.records),
    ...resolution.explanation.statements.flatMap((statement) => statement.records),
  ].filter((record) => record.kind !== 'ticket' && record.kind !== 'contact');
  const newestFirst = [...records].toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  const places = newestFirst.map(({ fields }) => ({ zh: textOf(fields['placeZh']), en: textOf(fields['placeEn']) }));
  const stations = newestFirst.map(({ fields }) => ({
    zh: textOf(fields['baseStation']),
    en: textOf(fields['baseStation']),
  }));
  return { suggestions: { callPlace: distinct(places), baseStationCode: distinct(stations) } };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function distinct(texts: { zh: string; en: string }[]): { zh: string; en: string }[] {
  return [...new Map(texts.filter((one) => one.zh).map((one) => [one.zh, one])).values()];
}
