import type { TestCentre } from '../centre.ts';
import type { Person } from '../person.ts';

/** Of 杭州, and of the department that its billing tickets go to. */
export interface AreaPeople {
  agent: Person;
  billing: Person;
  manager: Person;
}

/** Again after days have passed, for sessions end. */
export async function signInOfArea(centre: TestCentre): Promise<AreaPeople> {
  const agent = await centre.signIn('agent');
  const billing = await centre.signIn('billing-zj');
  return { agent, billing, manager: await centre.signIn('area-hz') };
}
