import type { FactValue, FailingCondition, Nearest } from '../answer.ts';
import { MISSING, sampleOf, type Space } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { CompiledCondition, CompiledRule } from '../compile/compiled-rule.ts';
import { compareText } from '../compare-text.ts';
import type { ExplainedCase } from './explained-case.ts';
import { MaskedRules } from './masked-rules.ts';

/** A rule's condition with the objects that report it failing, by cell (0 is "missing"): each is made when it is first told. */
interface ReportedCondition extends CompiledCondition {
  readonly space: Space;
  readonly reports: (FailingCondition | undefined)[];
}

interface Candidate {
  readonly rule: CompiledRule;
  readonly conditions: readonly ReportedCondition[];
}

/** Lists the rules that did not fire, with all that stood in their way. */
export class NearestRules {
  readonly #compiled: Compiled;
  readonly #type: number;
  readonly #all: readonly Candidate[];
  /** By cell of the type, those that do not exclude it; listed when a case of it first comes. */
  readonly #byType = new Map<number, readonly Candidate[]>();
  readonly #masked: MaskedRules;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#type = compiled.numberOf.get('type') ?? -1;
    const reported = new Map<CompiledCondition, ReportedCondition>();
    this.#all = compiled.rules
      .map((rule) => this.#candidate(rule, reported))
      .toSorted((a, b) => compareText(a.rule.model.id, b.rule.model.id));
    this.#masked = new MaskedRules(compiled);
  }

  /** The rules of the case's type that are not among `fired`, fewest failing conditions first, then by id. */
  find(shown: ExplainedCase, fired: readonly number[]): Nearest[] {
    const candidates = this.#candidatesOf(shown.cells[this.#type] ?? MISSING);
    const nearest: Nearest[] = [];
    for (const candidate of candidates) {
      const { rule } = candidate;
      if (fired.includes(rule.index)) continue;
      let failing: readonly FailingCondition[] = failingConditions(candidate.conditions, shown);
      if (failing.length === 0) failing = this.#masked.waysToFire(rule, shown, fired);
      nearest.push({ rule: rule.model.id, disposition: rule.model.outcome.disposition, failing });
    }
    return nearest.toSorted((a, b) => a.failing.length - b.failing.length);
  }

  #candidatesOf(type: number): readonly Candidate[] {
    if (type < 0) return this.#all;
    const known = this.#byType.get(type) ?? this.#all.filter(({ rule }) => rule.masks[this.#type]?.[type] !== 0);
    this.#byType.set(type, known);
    return known;
  }

  #candidate(rule: CompiledRule, reported: Map<CompiledCondition, ReportedCondition>): Candidate {
    const conditions = rule.conditions.flatMap((condition) => {
      const space = this.#compiled.spaces[condition.fact];
      if (space === undefined) return [];
      const known = reported.get(condition) ?? { ...condition, space, reports: [] };
      reported.set(condition, known);
      return [known];
    });
    return { rule, conditions };
  }
}

/** What a cell of a condition's fact is told as. */
function reportOf(condition: ReportedCondition, cell: number, shown: ExplainedCase): FailingCondition {
  const { space, wanted, fact, reports } = condition;
  const report = (actual: FactValue): FailingCondition => ({ fact: space.name, wanted, actual });
  // A number cell holds many values.
  if (cell >= 0 && space.domain.kind === 'number') return report(shown.valueOf(fact));
  const known = reports[cell + 1] ?? Object.freeze(report(cell < 0 ? null : sampleOf(space, cell)));
  reports[cell + 1] = known;
  return known;
}

function failingConditions(conditions: readonly ReportedCondition[], shown: ExplainedCase): FailingCondition[] {
  const failing: FailingCondition[] = [];
  for (const condition of conditions) {
    const { fact, mask } = condition;
    const cell = shown.cells[fact] ?? MISSING;
    if (cell >= 0 ? mask[cell] === 1 : isEstablished(mask, shown.narrowed[fact] ?? null)) continue;
    failing.push(reportOf(condition, cell, shown));
  }
  return failing;
}

/** A missing fact still meets a condition that holds for every value it may have. */
function isEstablished(mask: Uint8Array, allowed: Uint8Array | null): boolean {
  for (let cell = 0; cell < mask.length; cell++) {
    if (mask[cell] === 0 && (allowed === null || allowed[cell] === 1)) return false;
  }
  return true;
}
