import type { QueueState, Rules } from '@jieyi/queue';
import { idleSince, type PersonRead } from './standing.ts';

/** Somebody as the floor has them. */
export interface Known {
  isReady: boolean;
  /** Since when the rows had them ready as they were last read. Milliseconds. */
  readySince: number;
  skills: string;
}

/** Why somebody is away is their presence’s to say. */
export const AWAY = 'away';

export const isReadyIn = ({ readySince, provinceId }: PersonRead, here: string) =>
  readySince !== null && provinceId === here;

export function knownOf(person: PersonRead, provinceId: string): Known {
  const skills = JSON.stringify(Object.entries(person.skills).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return { isReady: isReadyIn(person, provinceId), readySince: Number(person.readySince ?? 0), skills };
}

export function personOf(person: PersonRead, provinceId: string, rules: Rules): QueueState['people'][number] {
  const isReady = isReadyIn(person, provinceId);
  return {
    id: person.id,
    skills: person.skills,
    presence: isReady ? 'ready' : 'away',
    reason: isReady ? null : AWAY,
    since: idleSince(person, rules),
  };
}
