import { openPolicyWorker, PolicyTooHard, type PolicyWorker } from '@jieyi/policy/worker';
import { tooHard } from './refusals.ts';

/** A policy of 3,000 rules takes some six seconds of a processor, which may be busy with other things. */
const LIMIT_MS = 60_000;

/** The engine in a thread of its own, so that a large draft does not hold up the desk. What takes too long is refused. */
export function openJudging(): PolicyWorker {
  const worker = openPolicyWorker(LIMIT_MS);
  const orRefuse = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      throw error instanceof PolicyTooHard ? tooHard() : error;
    }
  };
  return {
    check: (source, examples) => orRefuse(worker.check(source, examples)),
    compare: (before, after) => orRefuse(worker.compare(before, after)),
    open: (dmn) => orRefuse(worker.open(dmn)),
    merge: (source) => orRefuse(worker.merge(source)),
    witness: (source, rule) => orRefuse(worker.witness(source, rule)),
    compile: (dmn, options) => orRefuse(worker.compile(dmn, options)),
    startRefinement: (dmn, part) => orRefuse(worker.startRefinement(dmn, part)),
    close: () => worker.close(),
  };
}
