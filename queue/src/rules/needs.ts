import type { Skills } from './rules.ts';

/** The level somebody has in a skill; 0 where they do not have it. */
export function levelIn(skills: Skills, skill: string): number {
  return Object.hasOwn(skills, skill) ? (skills[skill] ?? 0) : 0;
}

export function meets(skills: Skills, need: Skills): boolean {
  for (const [skill, level] of Object.entries(need)) if (levelIn(skills, skill) < level) return false;
  return true;
}

export function meetsAny(skills: Skills, needs: readonly Skills[]): boolean {
  return needs.some((need) => meets(skills, need));
}

/** Whether both ask for the same, in whatever order they say it. */
export function isSameNeeds(one: readonly Skills[], other: readonly Skills[]): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return left.size === right.size && [...left].every((word) => right.has(word));
}

function wordsOf(needs: readonly Skills[]): ReadonlySet<string> {
  return new Set(
    needs.map((need) => JSON.stringify(Object.entries(need).toSorted(([one], [other]) => (one < other ? -1 : 1)))),
  );
}
