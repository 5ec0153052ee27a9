import { type Centre, inOneWork } from '../../platform/work.ts';
import { type Actor, administered, lockAdministered, saveAuditEntry } from '../organisation/index.ts';
import { skillsChanged } from './announcements.ts';
import { listSkills, putSkills } from './store.ts';

/** What somebody administered is asked about. @throws noSuchPerson */
export async function readSkillsOf(centre: Centre, actor: Actor, accountId: string): Promise<string[]> {
  await administered(centre, actor, accountId);
  return (await listSkills(centre.db, [accountId])).map(({ skill }) => skill).toSorted();
}

/** These skills, and no others; who is chosen next goes by them. @throws noSuchPerson */
export async function changeSkills(centre: Centre, actor: Actor, accountId: string, skills: string[]): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockAdministered(work, actor, accountId);
    const from = (await listSkills(work.db, [accountId])).map(({ skill }) => skill).toSorted();
    const to = skills.toSorted();
    if (JSON.stringify(from) === JSON.stringify(to)) return;
    await putSkills(work.db, accountId, to);
    await saveAuditEntry(work.db, work.now, actor, 'skills.changed', { accountId, changed: { skills: { from, to } } });
    work.announce(skillsChanged, { accountId });
  });
}
