import type { Rules } from '../../index.ts';
import { type FaultList, shown } from './faults.ts';
import { isObject } from './read-values.ts';

export function readQueueRules(value: unknown, faults: FaultList): Rules | undefined {
  if (!isObject(value)) return faults.add('queue', `must be an object, and is ${shown(value)}`);
  const rules = JSON.parse(JSON.stringify(value));
  for (const desk of rules.desks) {
    desk.overflow ??= [];
    desk.closed ??= null;
  }
  for (const keep of rules.keeps) keep.desk ??= null;
  return rules;
}
