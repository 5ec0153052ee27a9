import type { Answer } from '@jieyi/policy';
import { storedAs } from '../../platform/stored.ts';
import { Answer as AnswerOnTheWire } from './contract.ts';

const readAnswer = storedAs(AnswerOnTheWire, 'decision.answer');

/** A decision's answer as `decideMatter` stored it. @throws Error where it is not what the engine answers */
export function toAnswer(stored: unknown): Answer {
  const read = readAnswer(stored);
  if (!isWhole(read)) throw new Error(`decision.answer is ${read.status} and does not say all that goes with it`);
  return read;
}

function isWhole(answer: AnswerOnTheWire): answer is AnswerOnTheWire & Answer {
  if (answer.status === 'invalid') return answer.errors !== undefined;
  if (answer.status === 'undecided') return answer.possible !== undefined && answer.need !== undefined;
  return decidedFields.every((field) => answer[field] !== undefined);
}

const decidedFields = ['disposition', 'force', 'rule', 'rules', 'mustRecord', 'evidence', 'nearest'] as const;

/** The engine's answer, whose lists are read-only, as what crosses the wire. */
export function presentAnswer(answer: Answer): AnswerOnTheWire {
  if (answer.status === 'invalid') return { ...answer, errors: [...answer.errors] };
  if (answer.status === 'undecided') {
    return { ...answer, possible: [...answer.possible], need: [...answer.need] };
  }
  return {
    ...answer,
    rules: [...answer.rules],
    mustRecord: [...answer.mustRecord],
    evidence: [...answer.evidence],
    nearest: answer.nearest.map((one) => ({ ...one, failing: [...one.failing] })),
  };
}
