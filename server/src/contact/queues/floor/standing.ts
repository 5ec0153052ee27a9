import type { ContactState, QueueEvent, Rules, Skills } from '@jieyi/queue';
import type { contactStates } from '../../contacts/index.ts';
import type { WayIn } from '../../channels/index.ts';

/** A contact as its rows have it, with its place while it has one. */
export interface ContactRead {
  id: string;
  provinceId: string;
  wayIn: WayIn;
  state: (typeof contactStates)[number];
  handlerId: string | null;
  /** An agent has it; who else has something in hand is none of the queue's. */
  byAgent: boolean;
  level: string;
  arrivedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  place: { desk: string; orderAt: Date; orderKey: Date; seq: number } | null;
  /** Whom it rings for rather than for others, for a while. */
  lastAgentId: string | null;
  /** On whose desk it rings if they have room just now. */
  meantForId: string | null;
}

/** A person as their rows have them. */
export interface PersonRead {
  id: string;
  /** Contacts of this province reach them now; null: none do. */
  readySince: Date | null;
  provinceId: string | null;
  skills: Skills;
  /** When the conversation before ended, and was closed; null where there was none. */
  lastEnded: { wayIn: WayIn; endedAt: Date; closedAt: Date | null } | null;
}

/** What a floor knows of a contact: what of it has to agree with the rows. */
export type Standing = Pick<
  ContactState,
  'id' | 'desk' | 'channel' | 'level' | 'arrivedAt' | 'key' | 'sequence' | 'standing' | 'person' | 'until'
>;

/**
 * How a contact of a province stands by its rows; null where the floor has nothing to do with it (any more). A contact
 * that came back to its agent is in their hands as one that was accepted. Pure.
 */
export function standingOf(read: ContactRead, provinceId: string, rules: Rules, now: number): Standing | null {
  if (read.provinceId !== provinceId) return null;
  const { state, place } = read;
  if (state === 'waiting') return place && { ...placed(read, rules), standing: 'waiting', person: null, until: null };
  if (state === 'closed' || !read.handlerId || !read.byAgent) return null;
  const held = { ...placed(read, rules), person: read.handlerId, until: null };
  if (state === 'ringing') return { ...held, standing: 'offered' };
  if (state === 'active' || state === 'returned') return { ...held, standing: 'accepted' };
  const until = Number(read.endedAt ?? 0) + wrapUpMs(rules, read.wayIn);
  return until > now ? { ...held, standing: 'wrap-up', until } : null;
}

export const wrapUpMs = ({ channels }: Rules, wayIn: string) => (channels[wayIn]?.wrapUpSeconds ?? 0) * 1000;

function placed({ id, wayIn, level, arrivedAt, place }: ContactRead, rules: Rules) {
  const [first] = rules.desks;
  const at = Number(place?.orderAt ?? arrivedAt);
  const isKnown = rules.desks.some((desk) => desk.id === place?.desk);
  return {
    id,
    channel: wayIn,
    // Its desk is gone with other rules: the first takes it.
    desk: (isKnown ? place?.desk : first?.id) ?? '',
    level,
    arrivedAt: at,
    key: Number(place?.orderKey ?? at),
    sequence: place?.seq ?? 0,
  };
}

/**
 * What has to happen on a floor so that it has a contact as its rows do; null where nothing that happens leads there, and
 * the floor has to be opened anew. Pure.
 */
export function eventsOf(
  known: Standing | undefined,
  wanted: Standing | null,
  read: ContactRead,
  rules: Rules,
): readonly QueueEvent[] | null {
  if (!known) return wanted ? arrivalOf(wanted, read) : [];
  if (!wanted) return leavingOf(known, read, rules);
  const way = `${known.standing} ${wanted.standing}`;
  if (way === 'waiting waiting' || way === 'offered offered') return stayingOf(known, wanted, rules);
  if (known.person === null || (wanted.person !== null && wanted.person !== known.person)) return null;
  const contact = { contact: known.id };
  const accepted = { kind: 'accepted', ...contact, person: known.person } as const;
  if (way === 'offered accepted') return [accepted];
  if (way === 'offered wrap-up') return [accepted, { kind: 'ended', ...contact }];
  if (way === 'offered waiting') return isSamePlace(known, wanted) ? [{ ...accepted, kind: 'declined' }] : null;
  if (way === 'accepted wrap-up') return [{ kind: 'ended', ...contact }];
  return known.standing === wanted.standing ? [] : null;
}

function arrivalOf(wanted: Standing, { lastAgentId, meantForId }: ContactRead): readonly QueueEvent[] | null {
  if (wanted.standing !== 'waiting') return null;
  const lastAgent = meantForId ?? lastAgentId;
  const { id: contact, desk, channel, level, arrivedAt: since, sequence: turn } = wanted;
  return [{ kind: 'arrive', contact, desk, channel, level, since, turn, ...(lastAgent && { lastAgent }) }];
}

function leavingOf(known: Standing, { answeredAt, state }: ContactRead, rules: Rules): readonly QueueEvent[] {
  const contact = { contact: known.id };
  const ended = [
    { kind: 'ended', ...contact } as const,
    ...(wrapUpMs(rules, known.channel) > 0 ? [{ kind: 'wrapped-up', ...contact } as const] : []),
  ];
  if (known.standing === 'wrap-up') return [{ kind: 'wrapped-up', ...contact }];
  if (known.standing === 'accepted') return ended;
  const wasAnswered = answeredAt !== null && state !== 'waiting' && known.standing === 'offered';
  if (!wasAnswered || known.person === null) return [{ kind: 'leave', ...contact }];
  return [{ kind: 'accepted', ...contact, person: known.person }, ...ended];
}

function stayingOf(known: Standing, wanted: Standing, rules: Rules): readonly QueueEvent[] | null {
  if (known.person !== wanted.person) return null;
  const key = Math.min(known.key, known.arrivedAt - (rules.headStarts[wanted.level] ?? 0) * 1000);
  const moved = known.level === wanted.level ? known : { ...known, key };
  if (!isSamePlace(moved, wanted)) return null;
  return known.level === wanted.level ? [] : [{ kind: 'level-known', contact: known.id, level: wanted.level }];
}

function isSamePlace(one: Standing, other: Standing): boolean {
  return (
    one.desk === other.desk &&
    one.channel === other.channel &&
    one.key === other.key &&
    one.arrivedAt === other.arrivedAt &&
    one.sequence === other.sequence
  );
}

/** Since when somebody is idle: ready, or done with the last contact, whichever was later. Pure. */
export function idleSince({ readySince, lastEnded }: PersonRead, rules: Rules): number {
  const done = lastEnded
    ? Math.min(
        Number(lastEnded.closedAt ?? Number.POSITIVE_INFINITY),
        Number(lastEnded.endedAt) + wrapUpMs(rules, lastEnded.wayIn),
      )
    : 0;
  return Math.max(Number(readySince ?? 0), done);
}
