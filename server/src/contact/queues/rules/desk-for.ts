import type { WayIn } from '../../channels/index.ts';
import { USUAL_LEVEL } from './default-rules.ts';
import type { DeskWay, QueueRulesBody } from './queue-rules-contract.ts';

/** What is known of whoever comes; null where it is not. */
export interface ComingFacts {
  wayIn: WayIn;
  /** The customer's, by BOSS. */
  level: string | null;
  /** In whole years. */
  age: number | null;
  /** `billing.roaming` */
  matter: string | null;
  cityId: string | null;
  language: 'zh' | 'en' | null;
}

export interface Led {
  desk: string;
  /** What they count as in the queue. */
  level: string;
  /** Not their own level: the way says so. */
  isOtherLevel: boolean;
}

/**
 * Where somebody is led, and what they count as: the first way whose every condition is known to hold. What is not known
 * meets no condition. Pure. docs/rules/contacts.md#desks
 */
export function deskFor({ rules, ways }: Pick<QueueRulesBody, 'rules' | 'ways'>, facts: ComingFacts): Led {
  const found = ways.find((one) => fits(one, facts));
  if (!found) throw new Error('no way takes whoever is left, though rules without one are refused');
  const own = facts.level !== null && Object.hasOwn(rules.headStarts, facts.level) ? facts.level : USUAL_LEVEL;
  return { desk: found.desk, level: found.level ?? own, isOtherLevel: found.level !== undefined };
}

function fits({ channels, levels, matters, cities, languages, ageFrom }: DeskWay, facts: ComingFacts): boolean {
  return (
    isAmong(channels, facts.wayIn) &&
    isAmong(levels, facts.level) &&
    isAmong(cities, facts.cityId) &&
    isAmong(languages, facts.language) &&
    (!matters || (facts.matter !== null && matters.some((one) => isOf(facts.matter, one)))) &&
    (ageFrom === undefined || (facts.age !== null && facts.age >= ageFrom))
  );
}

const isAmong = <T>(wanted: readonly T[] | undefined, known: T | null) =>
  !wanted || (known !== null && wanted.includes(known));

/** A type itself, or one of a category. */
const isOf = (type: string | null, wanted: string) => type === wanted || type?.startsWith(`${wanted}.`) === true;
