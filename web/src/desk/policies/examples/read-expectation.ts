export type AnswerStatus = 'decided' | 'undecided' | 'invalid';

export interface ReadExpectation {
  status: AnswerStatus;
  disposition: string | null;
  rule: string | null;
  /** What else of the answer is expected. */
  others: [string, unknown][];
}

const statuses: readonly AnswerStatus[] = ['decided', 'undecided', 'invalid'];
const shownApart = new Set(['status', 'disposition', 'rule']);

/** An expectation comes over the wire as any fields of an answer. */
export function readExpectation(expect: Readonly<Record<string, unknown>>): ReadExpectation {
  const textOf = (field: string) => (typeof expect[field] === 'string' ? expect[field] : null);
  return {
    status: statuses.find((status) => status === expect['status']) ?? 'decided',
    disposition: textOf('disposition'),
    rule: textOf('rule'),
    others: Object.entries(expect).filter(([field]) => !shownApart.has(field)),
  };
}
