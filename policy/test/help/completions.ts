import type { Get, Tuple, Value } from './rules-oracle.ts';

/** Known facts only; a missing fact has no key. */
export type Known = Readonly<Record<string, Value>>;
type Domains = Readonly<Record<string, readonly Value[]>>;

/** A policy as the brute force sees it: complete facts in, answer or contradiction out. */
export interface Judged {
  readonly domains: Domains;
  isContradictory(get: Get): boolean;
  decide(get: Get): Tuple;
}

class MissingFact extends Error {
  readonly fact: string;
  constructor(fact: string) {
    super(fact);
    this.fact = fact;
  }
}

/**
 * Runs `judge` on every completion of the known facts, splitting on a missing fact when it is asked for. Completions
 * that differ only in facts never asked for are the same run.
 */
export function explore<T>(known: Known, domains: Domains, judge: (get: Get) => T, visit: (result: T) => void): void {
  const get: Get = (fact) => {
    const value = known[fact];
    if (value === undefined) throw new MissingFact(fact);
    return value;
  };
  let result: T;
  try {
    result = judge(get);
  } catch (missing) {
    if (!(missing instanceof MissingFact)) throw missing;
    for (const value of domains[missing.fact] ?? []) {
      explore({ ...known, [missing.fact]: value }, domains, judge, visit);
    }
    return;
  }
  visit(result);
}

/** The distinct answers of all completions that contradict nothing, as JSON. */
export function answersOf(judged: Judged, known: Known): Set<string> {
  const answers = new Set<string>();
  const judge = (get: Get): string | null => (judged.isContradictory(get) ? null : JSON.stringify(judged.decide(get)));
  explore(known, judged.domains, judge, (answer) => {
    if (answer !== null) answers.add(answer);
  });
  return answers;
}

/** The missing facts for which two consistent completions differ in that fact alone and in the answer. */
export function neededFacts(judged: Judged, known: Known): string[] {
  const missing = Object.keys(judged.domains).filter((fact) => !Object.hasOwn(known, fact));
  return missing.filter((fact) => isNeeded(judged, known, fact)).toSorted();
}

function isNeeded(judged: Judged, known: Known, fact: string): boolean {
  const judge = (get: Get): number => {
    const answers = (judged.domains[fact] ?? []).map((value) => {
      const completed: Get = (name) => (name === fact ? value : get(name));
      return judged.isContradictory(completed) ? null : JSON.stringify(judged.decide(completed));
    });
    return new Set(answers.filter((answer) => answer !== null)).size;
  };
  let needed = false;
  explore(known, judged.domains, judge, (different) => {
    needed ||= different > 1;
  });
  return needed;
}

/** The values a missing fact has in consistent completions. */
export function consistentValues(judged: Judged, known: Known, fact: string): Value[] {
  return (judged.domains[fact] ?? []).filter((value) => {
    let consistent = false;
    explore({ ...known, [fact]: value }, judged.domains, judged.isContradictory, (contradictory) => {
      consistent ||= !contradictory;
    });
    return consistent;
  });
}
