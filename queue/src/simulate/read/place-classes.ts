import { nameNeeds } from '../../rules/needs.ts';
import type { DeskRule, Rules } from '../../index.ts';
import type { ContactClass, StaffGroup } from '../scenario.ts';
import { mayTakeAfter } from '../who-may-take.ts';
import { shown } from '../../rules/fault.ts';
import type { FaultList } from './faults.ts';
import type { WrittenClass } from './read-classes.ts';

/** Finds the desk, the channel and the level of each class in the rules. */
export function placeClasses(
  classes: readonly WrittenClass[],
  rules: Rules,
  faults: FaultList,
): readonly ContactClass[] {
  return classes.map((one) => placeClass(one, rules, faults)).filter((one) => one !== undefined);
}

function placeClass(one: WrittenClass, rules: Rules, faults: FaultList): ContactClass | undefined {
  const desk = findDesk(one, rules, faults);
  const channel = one.channel ?? Object.keys(rules.channels)[0];
  if (channel === undefined || !Object.hasOwn(rules.channels, channel))
    return faults.add(`${one.place}.channel`, 'not-known', `${shown(channel)} is not in queue.channels`);
  if (!Object.hasOwn(rules.headStarts, one.level))
    return faults.add(`${one.place}.level`, 'not-known', `${shown(one.level)} is not in queue.headStarts`);
  if (desk === undefined) return undefined;
  const { name, arrivals, handle, patience, level } = one;
  return { name, arrivals, handle, patience, level, channel, desk: desk.id };
}

function findDesk(one: WrittenClass, rules: Rules, faults: FaultList): DeskRule | undefined {
  const fitting = rules.desks.filter((desk) => needsSame(one, desk));
  if (one.desk === null)
    return (
      fitting[0] ??
      faults.add(`${one.place}.skills`, 'not-known', 'are what no desk of queue.desks needs at first; name the desk')
    );
  const desk = rules.desks.find(({ id }) => id === one.desk);
  if (desk === undefined)
    return faults.add(`${one.place}.desk`, 'not-known', `${shown(one.desk)} is not in queue.desks`);
  if (one.skills !== null && !fitting.includes(desk))
    return faults.add(
      `${one.place}.skills`,
      'contradictory',
      `are not what ${shown(one.desk)} needs at first; leave them out`,
    );
  return desk;
}

function needsSame({ skills }: WrittenClass, desk: DeskRule): boolean {
  return skills !== null && nameNeeds(desk.steps[0]?.needs ?? []) === nameNeeds([Object.fromEntries(skills)]);
}

/** Contacts that nobody could ever take are a slip of the pen. */
export function refuseUntakeable(
  classes: readonly ContactClass[],
  written: readonly WrittenClass[],
  rules: Rules,
  staff: readonly StaffGroup[],
  faults: FaultList,
): void {
  for (const { place, name } of written) {
    const one = classes.find((each) => each.name === name);
    const taken = staff.some(({ skills }) => one !== undefined && Number.isFinite(mayTakeAfter(rules, one, skills)));
    if (one !== undefined && !taken)
      faults.add(place, 'taken-by-nobody', 'can be taken by nobody of the staff: none of them has the skills');
  }
}
