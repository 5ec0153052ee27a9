import type { Work } from '../../platform/work.ts';
import { listSkills } from '../../foundation/workforce/index.ts';

/** Experts who named their categories are asked about those only; one who named none is asked about all. */
export async function withSkill(work: Work, experts: string[], skill: string | null): Promise<string[]> {
  if (skill === null) return experts;
  const skills = await listSkills(work.db, experts);
  return experts.filter((expert) => {
    const own = skills.filter(({ accountId }) => accountId === expert);
    return own.length === 0 || own.some((one) => one.skill === skill);
  });
}
