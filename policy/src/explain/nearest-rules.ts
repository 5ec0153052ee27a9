import type { FactValue, FailingCondition, Nearest } from '../answer.ts';
import { MISSING, sampleOf } from '../compile/cells.ts';
import type { Compiled } from '../compile/compile-model.ts';
import type { CompiledCondition, CompiledRule } from '../compile/compiled-rule.ts';
import { compareText } from '../compare-text.ts';
import type { ExplainedCase } from './explained-case.ts';
import { MaskedRules } from './masked-rules.ts';

/** A rule's condition with the objects that report it failing, made once for each cell (0 is "missing"). */
interface ReportedCondition extends CompiledCondition {
  readonly name: string;
  readonly reports: readonly (FailingCondition | null)[];
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
  readonly #byType: readonly (readonly Candidate[])[];
  readonly #masked: MaskedRules;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#type = compiled.numberOf.get('type') ?? -1;
    this.#all = compiled.rules
      .map((rule) => this.#candidate(rule))
      .toSorted((a, b) => compareText(a.rule.model.id, b.rule.model.id));
    const size = compiled.spaces[this.#type]?.size ?? 0;
    this.#byType = Array.from({ length: size }, (_, cell) =>
      this.#all.filter(({ rule }) => rule.masks[this.#type]?.[cell] !== 0),
    );
    this.#masked = new MaskedRules(compiled);
  }

  /** The rules of the case's type that are not among `fired`, fewest failing conditions first, then by id. */
  find(shown: ExplainedCase, fired: readonly number[]): Nearest[] {
    const candidates = this.#byType[shown.cells[this.#type] ?? MISSING] ?? this.#all;
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

  #candidate(rule: CompiledRule): Candidate {
    const conditions = rule.conditions.map((condition) => {
      const space = this.#compiled.spaces[condition.fact];
      const name = space?.name ?? '';
      const report = (actual: FactValue): FailingCondition =>
        Object.freeze({ fact: name, wanted: condition.wanted, actual });
      const reports: (FailingCondition | null)[] = [report(null)];
      for (let cell = 0; space !== undefined && cell < space.size; cell++) {
        // A number cell holds many values, so its report is made when the value is known.
        reports.push(space.domain.kind === 'number' ? null : report(sampleOf(space, cell)));
      }
      return { ...condition, name, reports };
    });
    return { rule, conditions };
  }
}

function failingConditions(conditions: readonly ReportedCondition[], shown: ExplainedCase): FailingCondition[] {
  const failing: FailingCondition[] = [];
  for (const condition of conditions) {
    const { fact, mask } = condition;
    const cell = shown.cells[fact] ?? MISSING;
    if (cell >= 0 ? mask[cell] === 1 : isEstablished(mask, shown.narrowed[fact] ?? null)) continue;
    const report = condition.reports[cell + 1] ?? null;
    failing.push(report ?? { fact: condition.name, wanted: condition.wanted, actual: shown.valueOf(fact) });
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
