import type { Skills } from '../scenario.ts';
import type { WrittenClass } from './read-classes.ts';
import type { Fields } from './read-values.ts';

/** What holds where FILE's `queue` says nothing: calls, one at a time, without wrap-up. */
const DEFAULTS: Fields = {
  headStarts: { ordinary: 0 },
  channels: { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 } },
};

/** The rules of the queue with what FILE left out; where it has no desks, one for each set of skills that a class needs. */
export function completeRules(queue: Fields | undefined, classes: readonly WrittenClass[]): Fields {
  return { ...DEFAULTS, desks: desksOf(classes), ...queue };
}

function desksOf(classes: readonly WrittenClass[]) {
  const needs = new Map(classes.flatMap(({ skills }) => (skills === null ? [] : [[nameOf(skills), skills] as const])));
  return [...needs].map(([id, skills]) => ({ id, steps: [{ afterSeconds: 0, needs: [Object.fromEntries(skills)] }] }));
}

/** The name of the desk of a set of skills: `billing + english 2`; what is no plain word is in quotes. */
function nameOf(skills: Skills): string {
  const words = [...skills].map(([skill, level]) => `${wordOf(skill)}${level === 1 ? '' : ` ${level}`}`);
  return words.toSorted().join(' + ');
}

function wordOf(skill: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(skill) ? skill : JSON.stringify(skill);
}
