import { ACCEPTANCE, type ClockRule, TERM, type TicketKindBody, verbsOfAcceptance } from '../../tickets/index.ts';

export const termLabel = { zh: '来源时限', en: 'Term of its source' };
const REGULATOR = 'regulator';

interface Ruled {
  category: string;
  /** Of an escalated complaint: by when its source wants it settled, and which source. */
  term?: { source: string; receivedAt: Date; at: Date } | null;
}

/**
 * The promises that a ticket carries: those of its kind, with its category's in the place of those of the same name, that
 * somebody accepts it in time, and the term that came with an escalated complaint. Pure.
 */
export function rulesOf(kind: TicketKindBody, { category, term = null }: Ruled): ClockRule[] {
  const own = kind.categoryClocks[category] ?? kind.categoryClocks[category.split('/')[0] ?? ''] ?? [];
  const general = kind.clocks.filter(({ name }) => !own.some((rule) => rule.name === name));
  const rules = [...general, ...own, acceptance(kind)];
  if (!term) return rules;
  // The regulator's own date stands in the place of its usual 15 days; the group's term runs beside them.
  const others = term.source === '10080' ? rules : rules.filter(({ name }) => name !== REGULATOR);
  return [...others, termRule(term)];
}

function termRule({ receivedAt, at }: NonNullable<Ruled['term']>): ClockRule {
  return {
    name: TERM,
    label: termLabel,
    // One that was over before anybody recorded it is late at once.
    minutes: Math.max(0, (at.getTime() - receivedAt.getTime()) / 60_000),
    counts: 'elapsed',
    startsAt: ['raise'],
    stopsAt: ['satisfied', 'close'],
    pausesIn: [],
  };
}

function acceptance({ acceptMinutes, acceptCounts }: TicketKindBody): ClockRule {
  return {
    name: ACCEPTANCE,
    label: { zh: '接单', en: 'Acceptance' },
    minutes: acceptMinutes,
    counts: acceptCounts ?? 'working',
    startsAt: verbsOfAcceptance('starts'),
    stopsAt: verbsOfAcceptance('keeps'),
    endsAt: verbsOfAcceptance('starts', 'ends'),
    pausesIn: [],
    whenLate: 'take-back',
  };
}
