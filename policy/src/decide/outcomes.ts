import { INVALID, type Outcome, type QuickOutcome, UNDECIDED } from '../answer.ts';
import { GAP } from '../compile/answer-classes.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { CONTRADICTORY } from '../compile/diagram.ts';

/** The outcome objects of a policy, each made when a case first leads to it: one a terminal, and those where rules agree. */
export class Outcomes {
  readonly #compiled: Compiled;
  readonly #byTerminal: (QuickOutcome | undefined)[] = [INVALID];
  readonly #agreed = new Map<string, Outcome>();

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
  }

  /** INVALID for a contradiction, UNDECIDED for a draft's gap or conflict. */
  ofTerminal(terminal: number): QuickOutcome {
    const known = this.#byTerminal[terminal] ?? this.#make(terminal);
    this.#byTerminal[terminal] = known;
    return known;
  }

  #make(terminal: number): QuickOutcome {
    const rules = this.#compiled.diagram.terminals[terminal];
    if (rules === undefined || terminal === CONTRADICTORY) return INVALID;
    return this.#classAt(terminal) < 0 ? UNDECIDED : this.#ofRules(this.#rulesAt(rules));
  }

  /** What all reached terminals agree on; UNDECIDED where they differ, INVALID where none is left. */
  agreed(ends: Int32Array, count: number): QuickOutcome {
    const first = this.ofTerminal(ends[0] ?? CONTRADICTORY);
    if (count <= 1) return count === 0 ? INVALID : first;
    const { terminals } = this.#compiled.diagram;
    const answerClass = this.#classAt(ends[0] ?? CONTRADICTORY);
    for (let end = 1; end < count; end++) {
      if (this.#classAt(ends[end] ?? CONTRADICTORY) !== answerClass) return UNDECIDED;
    }
    if (answerClass < 0) return UNDECIDED;
    const rules = [...ends.subarray(0, count)].flatMap((end) => terminals[end] ?? []);
    return this.#ofRules(this.#rulesAt(rules));
  }

  #classAt(terminal: number): number {
    return this.#compiled.answerClasses[terminal] ?? GAP;
  }

  #rulesAt(rules: readonly number[]): CompiledRule[] {
    return rules.map((rule) => this.#compiled.rules[rule]).filter((rule) => rule !== undefined);
  }

  /** Several rules leave `rule` null, and `script` too unless it is the same everywhere. */
  #ofRules(rules: readonly CompiledRule[]): QuickOutcome {
    const [first, ...others] = rules;
    if (first === undefined) return UNDECIDED;
    const { outcome, id } = first.model;
    const script = others.every((rule) => rule.model.outcome.script === outcome.script) ? outcome.script : null;
    const rule = others.length === 0 ? id : null;
    const key = JSON.stringify([first.answerClass, rule, script]);
    const known = this.#agreed.get(key);
    if (known !== undefined) return known;
    const made = freezeOutcome({ ...outcome, script }, rule);
    this.#agreed.set(key, made);
    return made;
  }
}

function freezeOutcome(outcome: CompiledRule['model']['outcome'], rule: string | null): Outcome {
  return Object.freeze({
    status: 'decided' as const,
    disposition: outcome.disposition,
    reason: outcome.reason,
    force: outcome.force,
    rule,
    ticketCategory: outcome.ticketCategory,
    bossFunction: outcome.bossFunction,
    trainingNeed: outcome.trainingNeed,
    mustRecord: Object.freeze([...outcome.mustRecord]),
    script: outcome.script,
  });
}
