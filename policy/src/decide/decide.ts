import type { Answer, Decided, Evidence, FactSources, FactValue, Invalid, Undecided } from '../answer.ts';
import { compareText } from '../compare-text.ts';
import { MISSING, sampleOf } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import { Reach } from '../compile/reach.ts';
import { EvidenceFinder } from '../explain/evidence.ts';
import type { ExplainedCase } from '../explain/explained-case.ts';
import { NearestRules } from '../explain/nearest-rules.ts';
import { Derivation, type Narrowed } from './derive.ts';
import { NeededFacts } from './needed-facts.ts';
import type { Outcomes } from './outcomes.ts';
import {
  isPlainObject,
  metContradictions,
  openContradictions,
  readValues,
  sortErrors,
  WHOLE_INPUT,
} from './read-values.ts';

/** Answers in full. Keeps its buffers between calls, so a call is not to be interleaved with another. */
export class Decider {
  readonly #compiled: Compiled;
  readonly #outcomes: Outcomes;
  readonly #cells: Int32Array;
  readonly #reach: Reach;
  readonly #derivation: Derivation;
  readonly #needed: NeededFacts;
  readonly #evidence: EvidenceFinder;
  readonly #nearest: NearestRules;

  constructor(compiled: Compiled, outcomes: Outcomes) {
    this.#compiled = compiled;
    this.#outcomes = outcomes;
    this.#cells = new Int32Array(compiled.spaces.length);
    this.#reach = new Reach(compiled.diagram, compiled.spaces.length);
    this.#derivation = new Derivation(compiled);
    this.#needed = new NeededFacts(compiled);
    this.#evidence = new EvidenceFinder(compiled);
    this.#nearest = new NearestRules(compiled);
  }

  decide(facts: unknown, sources: FactSources | undefined): Answer {
    if (!isPlainObject(facts)) return this.#invalid([{ field: WHOLE_INPUT, message: 'must be one object of facts' }]);
    const cells = this.#cells;
    const unreadable = readValues(this.#compiled, facts, cells);
    const met = metContradictions(this.#compiled, cells);
    if (unreadable !== null || met.length > 0) return this.#invalid([...(unreadable ?? []), ...met]);
    if (!this.#derivation.isConsistent(cells)) return this.#invalid(openContradictions(this.#compiled, cells));
    const narrowed = this.#derivation.narrow(cells);
    const derived = this.#derivation.derive(cells, narrowed);
    const count = this.#reach.walk(cells);
    const outcome = this.#outcomes.agreed(this.#reach.ends, count);
    if (outcome.status !== 'decided') return this.#undecided(cells);
    const fired = this.#firedRules();
    return this.#decided(outcome, fired, this.#explained(facts, narrowed, derived), sources);
  }

  #explained(facts: Readonly<Record<string, unknown>>, narrowed: Narrowed, derived: readonly number[]): ExplainedCase {
    const { spaces } = this.#compiled;
    const cells = this.#cells;
    const valueOf = (fact: number): FactValue => {
      const space = spaces[fact];
      const cell = cells[fact] ?? MISSING;
      if (space === undefined || cell < 0) return null;
      const given = facts[space.name];
      // Adding zero turns -0, which JSON cannot tell from 0, into 0.
      return typeof given === 'number' ? given + 0 : sampleOf(space, cell);
    };
    return { cells, narrowed, derived, valueOf };
  }

  #decided(
    outcome: ReturnType<Outcomes['agreed']> & { readonly status: 'decided' },
    fired: readonly number[],
    shown: ExplainedCase,
    sources: FactSources | undefined,
  ): Decided {
    return {
      status: 'decided',
      disposition: outcome.disposition,
      reason: outcome.reason,
      force: outcome.force,
      rule: fired.length === 1 ? outcome.rule : null,
      rules: this.#ruleIds(fired),
      policy: this.#compiled.model.version,
      ticketCategory: outcome.ticketCategory,
      bossFunction: outcome.bossFunction,
      trainingNeed: outcome.trainingNeed,
      mustRecord: outcome.mustRecord,
      script: outcome.script,
      evidence: this.#evidenceOf(shown, sources),
      nearest: this.#nearest.find(shown, fired),
    };
  }

  #evidenceOf(shown: ExplainedCase, sources: FactSources | undefined): Evidence[] {
    return this.#evidence.find(shown.cells).map((number) => {
      const fact = this.#compiled.spaces[number]?.name ?? '';
      const stated = sources !== undefined && Object.hasOwn(sources, fact) ? sources[fact] : undefined;
      return {
        fact,
        value: shown.valueOf(number),
        source: shown.derived.includes(number) ? 'derived' : (stated ?? 'given'),
      };
    });
  }

  /** A draft's gap leaves nothing possible, its conflict the dispositions of both; no fact is needed where all is known. */
  #undecided(cells: Int32Array): Undecided {
    const { rules, spaces } = this.#compiled;
    const fired = this.#firedRules();
    const dispositions = new Set(fired.map((rule) => rules[rule]?.model.outcome.disposition ?? ''));
    const differ = this.#answersDiffer();
    const needed = differ ? this.#needed.find(cells, this.#reach) : [];
    return {
      status: 'undecided',
      possible: [...dispositions].toSorted(compareText),
      need: (needed.length > 0 || !differ ? needed : this.#missingReads(cells))
        .map((fact) => spaces[fact]?.name ?? '')
        .toSorted(compareText),
    };
  }

  #answersDiffer(): boolean {
    const { answerClasses } = this.#compiled;
    const reached = this.#reach.ends.subarray(0, this.#reach.count);
    return reached.some((end) => answerClasses[end] !== answerClasses[reached[0] ?? 0]);
  }

  /** Contradictions may leave completions that differ in several facts at once only; then every missing fact read is named. */
  #missingReads(cells: Int32Array): number[] {
    return [...cells.keys()].filter((fact) => (cells[fact] ?? MISSING) < 0 && this.#reach.hasRead(fact));
  }

  #firedRules(): number[] {
    const fired: number[] = [];
    for (let end = 0; end < this.#reach.count; end++) {
      for (const rule of this.#compiled.diagram.terminals[this.#reach.ends[end] ?? 0] ?? []) {
        if (!fired.includes(rule)) fired.push(rule);
      }
    }
    return fired;
  }

  #ruleIds(fired: readonly number[]): string[] {
    const ids = fired.map((rule) => this.#compiled.rules[rule]?.model.id ?? '');
    return ids.length < 2 ? ids : ids.toSorted(compareText);
  }

  #invalid(errors: Invalid['errors']): Invalid {
    return { status: 'invalid', errors: sortErrors(errors) };
  }
}
