import { levelIn } from '../rules/needs.ts';
import type { Skills } from '../rules/rules.ts';

/** A skill somebody would have to have, at least at this level. */
export interface Lacking {
  readonly skill: string;
  readonly level: number;
}

/** What somebody lacks of the need they are nearest to; nothing where they meet one. */
export function lackingOf(skills: Skills, needs: readonly Skills[]): readonly Lacking[] {
  let nearest: readonly Lacking[] | null = null;
  for (const need of needs) {
    const lacking = Object.entries(need)
      .filter(([skill, level]) => levelIn(skills, skill) < level)
      .map(([skill, level]) => ({ skill, level }));
    if (!nearest || lacking.length < nearest.length) nearest = lacking;
  }
  return nearest ?? [];
}
