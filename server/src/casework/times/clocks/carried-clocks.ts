import { type Static, Type } from 'typebox';
import { storedAs, textIn, valueIn } from '../../../platform/stored.ts';
import { ACCEPTANCE, ClockRule, type Life } from '../../tickets/index.ts';
import { type Derivation, isResting, type StatesOfLife, type Step, stepsOfRound } from './derive-clock.ts';
import { type PastEntry, stepsAfter } from './steps-of-history.ts';

/*
 * What a ticket that ended in another carried goes on with that one: its open clocks, each with its own rule and with the
 * time that it had run (docs/rules/tickets.md#merging). They stand in the entry of the merge, on the history of the one that
 * stays, so that where a clock stands follows from one history as ever.
 */

/** States of another life mean nothing here but whether the clock rested in them. */
const RAN = '@ran';
const RESTED = '@rested';

const CarriedStep = Type.Object({
  at: Type.String(),
  verb: Type.String(),
  state: Type.Enum([RAN, RESTED]),
  reason: Type.Union([Type.String(), Type.Null()]),
});
/** A term that a source set is no whole number of minutes. */
const CarriedRule = Type.Object({ ...ClockRule.properties, minutes: Type.Number() });
const Carried = Type.Object({ rule: CarriedRule, steps: Type.Array(CarriedStep, { minItems: 1 }) });
export type Carried = Static<typeof Carried>;

const readCarried = storedAs(Type.Array(Carried), 'ticket_entry.detail.clocks');

/** An open clock as it goes along with its ticket; null for one that is about the team, which is not in charge there. Pure. */
export function carry(derivation: Derivation): Carried | null {
  const { rule } = derivation;
  // A promised refund goes along with its promise.
  if (rule.name === ACCEPTANCE || rule.startsAt.every((event) => event === 'promise-refund')) return null;
  const steps = stepsOfRound(derivation).map((step) => toCarried(derivation, step));
  const pausesIn = rule.pausesIn?.filter((state) => state !== RESTED);
  return steps.length > 0 ? { rule: { ...rule, ...(pausesIn && { pausesIn }) }, steps } : null;
}

function toCarried(derivation: Derivation, step: Step): Carried['steps'][number] {
  const rested = isResting(derivation, step);
  const reason = rested ? (step.reason ?? 'merged') : null;
  return { at: step.at.toISOString(), verb: step.verb, state: rested ? RESTED : RAN, reason };
}

type Carrying = Pick<Derivation, 'rule' | 'states' | 'history'>;

/** What has come with merged tickets, followed from there by what happened to this one. Pure. */
export function carriedInto(entries: readonly PastEntry[], life: Life, states: StatesOfLife): Carrying[] {
  return mergesOf(entries).flatMap(({ entry, clocks }) => {
    const after = stepsAfter(entries, life, entry);
    return clocks.map(({ rule, steps }) => ({
      rule: rule.pausesIn === undefined ? rule : { ...rule, pausesIn: [...rule.pausesIn, RESTED] },
      states: { ...states, pausing: [...states.pausing, RESTED] },
      history: [...steps.map((step) => ({ ...step, at: new Date(step.at) })), ...after],
    }));
  });
}

/** The rules of those clocks: what they are called. Pure. */
export function rulesCarried(entries: readonly PastEntry[]): ClockRule[] {
  return mergesOf(entries).flatMap(({ clocks }) => clocks.map(({ rule }) => rule));
}

/** A merge that was taken apart brought nothing. */
function mergesOf(entries: readonly PastEntry[]): { entry: number; clocks: Carried[] }[] {
  const apart = entries.filter(({ kind }) => kind === 'taken-apart').map(({ detail }) => textIn(detail, 'mergeId'));
  return entries.flatMap(({ kind, detail }, entry) => {
    const clocks = kind === 'merged' ? valueIn(detail, 'clocks') : undefined;
    if (clocks === undefined || apart.includes(textIn(detail, 'mergeId'))) return [];
    return [{ entry, clocks: readCarried(clocks) }];
  });
}
