import type { Rules } from '../../index.ts';
import type { FaultList } from './faults.ts';

export function readQueueRules(value: unknown, faults: FaultList): Rules | undefined {
  throw new Error('waits for the engine');
}
