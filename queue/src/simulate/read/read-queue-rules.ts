import { readRules, type Rules } from '../../index.ts';
import { completeRules } from './complete-rules.ts';
import { shown } from '../../rules/fault.ts';
import type { FaultList } from './faults.ts';
import type { WrittenClass } from './read-classes.ts';
import { isObject } from './read-values.ts';

/** The rules that FILE gives, with what it leaves out. */
export function readQueueRules(queue: unknown, classes: readonly WrittenClass[], faults: FaultList): Rules | undefined {
  if (queue !== undefined && !isObject(queue))
    return faults.add('queue', 'wrong-kind', `must be an object, and is ${shown(queue)}`);
  const { rules, faults: found } = readRules(completeRules(queue, classes));
  for (const { place, message } of found) {
    // Desks that FILE did not write have no faults of their own: something is wrong with the classes they come from.
    if (queue?.['desks'] === undefined && place.startsWith('desks')) continue;
    faults.add(place === '' ? 'queue' : `queue.${place}`, 'rules', message);
  }
  return rules ?? undefined;
}
