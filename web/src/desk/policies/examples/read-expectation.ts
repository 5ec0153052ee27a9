export type AnswerStatus = 'decided' | 'undecided' | 'invalid';

export interface ReadExpectation {
  /** Null where it does not matter, or is none that is known. */
  status: AnswerStatus | null;
  disposition: string | null;
  rule: string | null;
  /** What else of the answer is expected. */
  others: [string, unknown][];
}

const statuses: readonly AnswerStatus[] = ['decided', 'undecided', 'invalid'];

/**
 * An expectation comes over the wire as any fields of an answer. What is not understood stands among the others, as it
 * was written.
 */
export function readExpectation(expect: Readonly<Record<string, unknown>>): ReadExpectation {
  const textOf = (field: string) => (typeof expect[field] === 'string' ? expect[field] : null);
  const [disposition, rule] = [textOf('disposition'), textOf('rule')];
  const said = statuses.find((status) => status === expect['status']) ?? null;
  // Only a decided answer has a disposition and a rule, so that these say it too.
  const status = said ?? (expect['status'] === undefined && (disposition ?? rule) !== null ? 'decided' : null);
  const shownApart: Readonly<Record<string, unknown>> = { status, disposition, rule };
  return {
    status,
    disposition,
    rule,
    others: Object.entries(expect).filter(([name, value]) => value !== shownApart[name]),
  };
}
