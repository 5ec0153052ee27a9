/* oxlint-disable vitest/no-conditional-expect -- a drawn draft decides which statement is made about it */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDraft, type Finding } from '../../src/index.ts';
import {
  ALL_CASES,
  type Case,
  draft,
  type DrawnDraft,
  firing,
  getOf,
  inConflict,
  isInBox,
  isPossible,
  modelOfDraft,
  ruleId,
} from '../help/drawn-drafts.ts';
import { FACTS, matches } from '../help/drawn-policies.ts';

const forDrafts = (check: (drawn: DrawnDraft, findings: readonly Finding[]) => void): void =>
  fc.assert(
    fc.property(draft, (drawn) => {
      const report = checkDraft(modelOfDraft(drawn));
      expect(report.proven).toBe(true);
      check(drawn, report.findings);
    }),
    { numRuns: 120 },
  );
const boxesOf = (finding: Finding) => [finding.cases, ...finding.otherCases];
const coded = (findings: readonly Finding[], ...codes: string[]): Finding[] =>
  findings.filter(({ code }) => codes.includes(code));

it('tells exactly the cases that no rule answers', () => {
  forDrafts((drawn, findings) => {
    const gaps = coded(findings, 'gap');
    const all = gaps.every(({ key }) => key !== 'gap:more');
    const isGap = (facts: Case): boolean => firing(drawn, facts).length === 0;
    for (const facts of ALL_CASES.filter((each) => isPossible(drawn, each))) {
      const told = gaps.some((gap) => gap.key !== 'gap:more' && isInBox(gap.cases, facts));
      if (all || told) expect([facts, told]).toEqual([facts, isGap(facts)]);
    }
    expect(new Set(gaps.map(({ key }) => key)).size).toBe(gaps.length);
  });
});

it('tells each pair of rules in conflict, with exactly their cases', () => {
  forDrafts((drawn, findings) => {
    const wanted = new Map<string, Case[]>();
    for (const facts of ALL_CASES.filter((each) => isPossible(drawn, each))) {
      const found = firing(drawn, facts);
      for (const [index, first] of found.entries()) {
        for (const second of found.slice(index + 1).filter((other) => inConflict(drawn, first, other))) {
          const key = `conflict:${[first.rule, second.rule].toSorted().join(':')}`;
          wanted.set(key, [...(wanted.get(key) ?? []), facts]);
        }
      }
    }
    const conflicts = coded(findings, 'conflict', 'two-tables');
    expect(conflicts.map(({ key }) => key).toSorted()).toEqual([...wanted.keys()].toSorted());
    for (const conflict of conflicts) {
      const told = ALL_CASES.filter((facts) => isPossible(drawn, facts)).filter((facts) =>
        boxesOf(conflict).some((box) => isInBox(box, facts)),
      );
      expect(told).toEqual(wanted.get(conflict.key));
    }
  });
});

it('tells rows that never answer apart: impossible, masked, taken over by an earlier layer', () => {
  forDrafts((drawn, findings) => {
    for (const [index, { rows, layer }] of drawn.tables.entries()) {
      for (const [row, { row: conditions }] of rows.entries()) {
        const id = ruleId(index, row);
        const held = ALL_CASES.filter((facts) => isPossible(drawn, facts) && matches(conditions, getOf(facts)));
        const answered = held.filter((facts) => firing(drawn, facts).some(({ rule }) => rule === id));
        const later = {
          ...drawn,
          tables: drawn.tables.map((each) => (each.layer < layer ? { ...each, rows: [] } : each)),
        };
        const alone = held.some((facts) => firing(later, facts).some(({ rule }) => rule === id));
        const told = coded(findings, 'never-fires', 'masked', 'taken-over').filter(({ rule }) => rule === id);
        const silent = held.length === 0 ? 'never-fires' : alone ? 'taken-over' : 'masked';
        expect(told.map(({ code }) => code)).toEqual(answered.length > 0 ? [] : [silent]);
        for (const { rules } of told) expect(rules).toEqual(hiding(drawn, held, index));
        const partly = coded(findings, 'partly-masked').find(({ rule }) => rule === id);
        const masking = hiding(drawn, held, index).filter((rule) => rule.startsWith(`t${index}-`) && rule !== id);
        const firstWins = ['FIRST', 'PRIORITY'].includes(drawn.tables[index]?.hitPolicy ?? '');
        const isPartly = answered.length > 0 && firstWins && masking.length > 0;
        expect(partly?.rules ?? []).toEqual(isPartly ? masking : []);
      }
    }
  });
});

/** The rules that answer where this row holds, of its table and of earlier layers. */
function hiding(drawn: DrawnDraft, held: readonly Case[], table: number): string[] {
  const layer = drawn.tables[table]?.layer ?? 0;
  const found = held
    .flatMap((facts) => firing(drawn, facts))
    .filter((each) => each.table === table || (drawn.tables[each.table]?.layer ?? 0) < layer);
  return [...new Set(found.map(({ rule }) => rule))].toSorted();
}

it('answers as far as it can: nothing for a gap, both for a conflict, the first row where that is accepted', () => {
  fc.assert(
    fc.property(draft, fc.array(fc.nat(1000), { maxLength: 3 }), (drawn, picks) => {
      const keys = coded(checkDraft(modelOfDraft(drawn)).findings, 'conflict', 'two-tables').map(({ key }) => key);
      const acknowledged = keys.length === 0 ? [] : picks.map((pick) => keys[pick % keys.length] ?? '');
      const { policy, findings } = checkDraft(modelOfDraft(drawn), { acknowledged });
      for (const finding of coded(findings, 'conflict', 'two-tables'))
        expect(finding.severity).toBe(acknowledged.includes(finding.key) ? 'note' : 'error');
      for (const facts of ALL_CASES) {
        const answer = policy?.decide(facts);
        expect(policy?.outcome(facts).status).toBe(answer?.status);
        if (!isPossible(drawn, facts)) expect(answer?.status).toBe('invalid');
        else expect(answer).toMatchObject(expected(drawn, facts, acknowledged));
      }
    }),
    { numRuns: 100 },
  );
});

function expected(drawn: DrawnDraft, facts: Case, acknowledged: readonly string[]): object {
  const found = firing(drawn, facts);
  const [first] = found;
  const pairs = found.flatMap((a, index) =>
    found
      .slice(index + 1)
      .filter((b) => inConflict(drawn, a, b))
      .map((b) => `conflict:${[a.rule, b.rule].toSorted().join(':')}`),
  );
  if (first !== undefined && pairs.every((key) => acknowledged.includes(key)))
    return { status: 'decided', disposition: first.disposition };
  const possible = [...new Set(found.map((each) => each.disposition))].toSorted();
  return { status: 'undecided', possible, need: [] };
}

it('with facts missing, says what is still possible and which facts would tell', () => {
  const some = fc.subarray([...FACTS]);
  fc.assert(
    fc.property(draft, fc.array(fc.tuple(fc.nat(ALL_CASES.length - 1), some), { maxLength: 8 }), (drawn, picks) => {
      const { policy } = checkDraft(modelOfDraft(drawn));
      for (const [index, known] of picks) {
        const facts = Object.fromEntries(known.map((fact) => [fact, ALL_CASES[index]?.[fact] ?? '']));
        const open = ALL_CASES.filter(
          (each) => known.every((fact) => each[fact] === facts[fact]) && isPossible(drawn, each),
        );
        const answers = new Map(open.map((each) => [each, JSON.stringify(expected(drawn, each, []))]));
        const answer = policy?.decide(facts);
        expect(policy?.outcome(facts).status).toBe(answer?.status);
        if (open.length === 0) expect(answer?.status).toBe('invalid');
        if (open.length === 0 || answer === undefined) continue;
        const isOne = new Set(answers.values()).size === 1;
        const [first = ''] = answers.values();
        if (isOne) expect(answer).toMatchObject(JSON.parse(first));
        else expect(answer).toMatchObject({ status: 'undecided', possible: possibleIn(drawn, open) });
        const need = FACTS.filter((fact) => !known.includes(fact) && tells(fact, answers)).toSorted();
        if (answer.status === 'undecided' && need.length > 0) expect(answer.need).toEqual(need);
      }
    }),
    { numRuns: 100 },
  );
});

function possibleIn(drawn: DrawnDraft, cases: readonly Case[]): string[] {
  const found = cases.flatMap((facts) => firing(drawn, facts));
  return [...new Set(found.map((each) => each.disposition))].toSorted();
}

/** True where two cases that differ in this fact alone have different answers. */
function tells(fact: string, answers: ReadonlyMap<Case, string>): boolean {
  const byOthers = new Map<string, string>();
  for (const [facts, answer] of answers) {
    const others = JSON.stringify({ ...facts, [fact]: null });
    if ((byOthers.get(others) ?? answer) !== answer) return true;
    byOthers.set(others, answer);
  }
  return false;
}
