import type { Answer } from '@jieyi/policy';
import { type ActKind, type Disposition, dispositions } from '../contract.ts';
import type { FactRow } from '../store.ts';

/** Something the agent may do now, and what doing it would be recorded as. */
export interface Option {
  disposition: Disposition;
  kind: ActKind;
  needsReason: boolean;
  needsIdentity: boolean;
  needsRecord: string[];
}

export interface Circumstances {
  answer: Answer;
  facts: FactRow[];
  /** There is an earlier complaint, so it could be raised again. */
  hasEarlier: boolean;
  /** The person is the expert to whom the contact was handed over. */
  expertInHand: boolean;
  /** What is decided of a customer who can be verified, where they showed papers at a counter in this contact; else null. */
  withPapers: Answer | null;
}

/** An act that stands: it was not undone, did not fail and was not followed by the expert's own. */
export function isStanding(act: { state: string; disposition: string }): boolean {
  return (act.state === 'begun' || act.state === 'done') && act.disposition !== 'explain';
}

/** Everything that may be done, the decided first. Pure. */
export function listOptions(circumstances: Circumstances): Option[] {
  const { answer } = circumstances;
  const ways = answer.status === 'decided' ? whenDecided(circumstances) : whenUndecided(circumstances);
  return [...ways, option('complaint', 'insisted')];
}

function whenDecided({ answer, hasEarlier, expertInHand, withPapers }: Circumstances): Option[] {
  if (answer.status !== 'decided') return [];
  if (expertInHand) return forExpert(answer.bossFunction);
  const decided = dispositions.find((one) => one === answer.disposition);
  if (!decided) return [];
  const first = { ...option(decided, 'as-decided'), needsRecord: recordFor(decided, answer.mustRecord) };
  const otherwise = answer.force === 'may' ? 'may-otherwise' : 'override';
  return [
    ...whereLedTo(decided, withPapers),
    first,
    ...others(decided, hasEarlier).map((one) => option(one, otherwise)),
  ];
}

/** Who was to come to a hall with papers came with them: what would have been done by phone is done (docs/rules/acting.md#at-a-hall). */
function whereLedTo(decided: Disposition, withPapers: Answer | null): Option[] {
  const led = decided === 'business-hall' || decided === 'retry-later';
  if (!led || withPapers?.status !== 'decided' || withPapers.disposition !== 'self-handle') return [];
  return [option('self-handle', 'with-papers')];
}

/** The expert lifts the recharge blacklist themselves; other cases end with the hand-over. */
function forExpert(bossFunction: string | null): Option[] {
  return bossFunction === '4443' ? [option('self-handle', 'as-decided')] : [];
}

/** BOSS functions are named by the policy only, so they are never an alternative. */
function others(decided: Disposition, hasEarlier: boolean): Disposition[] {
  return dispositions.filter((one) => one !== decided && one !== 'self-handle' && (one !== 'reopen' || hasEarlier));
}

function recordFor(disposition: Disposition, mustRecord: readonly string[]): string[] {
  return disposition === 'reopen' ? [...mustRecord, 'situation'] : [...mustRecord];
}

function whenUndecided({ answer, facts, hasEarlier }: Circumstances): Option[] {
  if (answer.status !== 'undecided') return [];
  const cannotBeHad = answer.need.every((fact) => stateOf(facts, fact) === 'unobtainable');
  const possible = dispositions.filter((one) => answer.possible.includes(one));
  if (!cannotBeHad) return others('self-handle', hasEarlier).map((one) => option(one, 'override'));
  if (possible.includes('complaint')) {
    return [
      option('complaint', 'without-fact'),
      ...others('complaint', hasEarlier).map((one) => option(one, 'override')),
    ];
  }
  return possible.map((one) => option(one, 'chosen-among-possible'));
}

function stateOf(facts: FactRow[], fact: string): string | undefined {
  return facts.find((row) => row.fact === fact)?.state;
}

const withReason = new Set<ActKind>(['override', 'chosen-among-possible']);

function option(disposition: Disposition, kind: ActKind): Option {
  return {
    disposition,
    kind,
    needsReason: withReason.has(kind),
    needsIdentity: disposition === 'self-handle',
    needsRecord: disposition === 'reopen' ? ['situation'] : [],
  };
}

/** The one fact to ask next: only a person can know it, and it can still change the outcome. Pure. */
export function chooseQuestion(answer: Answer, facts: FactRow[]): string | null {
  if (answer.status !== 'undecided') return null;
  const open = (state: string) => answer.need.find((fact) => stateOf(facts, fact) === state);
  return open('to-ask') ?? open('untold') ?? null;
}
