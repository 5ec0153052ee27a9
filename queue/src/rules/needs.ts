import type { Skills } from './rules.ts';

/** The level somebody has in a skill; 0 where they do not have it. */
export function levelIn(skills: Skills, skill: string): number {
  return Object.hasOwn(skills, skill) ? (skills[skill] ?? 0) : 0;
}

export function meets(skills: Skills, need: Skills): boolean {
  for (const skill in need)
    if (Object.hasOwn(need, skill) && levelIn(skills, skill) < levelIn(need, skill)) return false;
  return true;
}

export function meetsAny(skills: Skills, needs: readonly Skills[]): boolean {
  return needs.some((need) => meets(skills, need));
}

/** The same for all that ask for the same, in whatever order they say it. */
export function nameNeeds(needs: readonly Skills[]): string {
  const words = needs.map((need) =>
    JSON.stringify(Object.entries(need).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
  return [...new Set(words)].toSorted().join(' ');
}
