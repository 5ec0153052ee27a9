import { compareText } from '../compare-text.ts';
import { compiledOf } from '../compiled-of.ts';
import { Work, withinWork } from '../compile/work.ts';
import type { Policy, PolicyRule } from '../policy.ts';
import { findCommonSpaces } from './common-spaces.ts';
import { findNamedRules, type NamedRules } from './named-rules.ts';
import { type BothEnds, buildProduct, type Product } from './product.ts';
import { type Counts, findRegions, type Region } from './regions.ts';
import { findRuleChanges, type RuleChange } from './rule-changes.ts';
import { findStaleReasons, type StaleReason } from './stale-reasons.ts';
import { buildSide } from './side-diagram.ts';

/** What is different between two policies. */
export interface Comparison {
  /** False where the two combine in too many ways to compare: then `regions` is empty and means nothing. */
  readonly proven: boolean;
  /** Every possible case has the same answer, and both refuse the same cases. */
  readonly same: boolean;
  /** The cases with different answers, those aside that one of the policies finds impossible. */
  readonly regions: readonly Region[];
  /** The cases that only one of the policies finds impossible; that one's side is null. */
  readonly refused: readonly Region[];
  readonly addedTypes: readonly string[];
  readonly removedTypes: readonly string[];
  readonly addedFacts: readonly string[];
  readonly removedFacts: readonly string[];
  /** Ids, sorted. */
  readonly addedRules: readonly string[];
  readonly removedRules: readonly string[];
  /** Rules with other content under the same id, and rules that give the same answer in place of others. */
  readonly changedRules: readonly string[];
  /** Cell by cell what is written otherwise; also where the two were too many to compare. */
  readonly ruleChanges: readonly RuleChange[];
  /** What the rules are called that are named above by their ids. */
  readonly rules: NamedRules;
  /** Rules whose reason still names a number that is gone from their conditions. */
  readonly staleReasons: readonly StaleReason[];
}

const MOST_WORK = 20_000_000;

/** The exact difference between two policies, drafts with gaps and conflicts included. */
export function comparePolicies(before: Policy, after: Policy): Comparison {
  return compareWithin(MOST_WORK, before, after);
}

/** As `comparePolicies`, in at most so many steps. */
export function compareWithin(steps: number, before: Policy, after: Policy): Comparison {
  const found = withinWork(() => findDifferences(before, after, new Work(steps)));
  const { regions = [], refused = [], replaced = [] } = found ?? {};
  const changed = new Set([...changedContent(before, after), ...replaced]);
  const [addedRules, removedRules] = [
    without(ruleIds(after), ruleIds(before)),
    without(ruleIds(before), ruleIds(after)),
  ];
  return {
    proven: found !== null,
    same: found !== null && regions.length === 0 && refused.length === 0,
    regions,
    refused,
    addedTypes: without(after.types, before.types),
    removedTypes: without(before.types, after.types),
    addedFacts: without(factNames(after), factNames(before)),
    removedFacts: without(factNames(before), factNames(after)),
    addedRules,
    removedRules,
    changedRules: [...changed].toSorted(compareText),
    ruleChanges: findRuleChanges(before, after),
    rules: findNamedRules(before, after, [...regions, ...refused], [...addedRules, ...removedRules, ...changed]),
    staleReasons: findStaleReasons(before, after),
  };
}

interface Differences {
  readonly regions: readonly Region[];
  readonly refused: readonly Region[];
  readonly replaced: readonly string[];
}

function findDifferences(before: Policy, after: Policy, work: Work): Differences | null {
  const common = findCommonSpaces(compiledOf(before), compiledOf(after));
  const { spaces } = common;
  const beforeSide = buildSide(compiledOf(before), spaces, common.before, work);
  const afterSide = buildSide(compiledOf(after), spaces, common.after, work);
  const product = buildProduct(beforeSide, afterSide, work);
  const regions = findRegions(product, spaces, countChange, work);
  const refused = findRegions(product, spaces, countRefusal, work);
  return regions === null || refused === null ? null : { regions, refused, replaced: replacedRules(product) };
}

function countChange({ before, after }: BothEnds): ReturnType<Counts> {
  const kinds = [before.kind, after.kind];
  if (kinds.includes('impossible') || kinds.every((kind) => kind === 'unknown')) return 'free';
  return before.key === after.key ? 'nothing' : 'change';
}

/** Whether one of the two alone refuses the case as a contradiction. */
function countRefusal({ before, after }: BothEnds): ReturnType<Counts> {
  const kinds = [before.kind, after.kind];
  if (kinds.every((kind) => kind === 'impossible' || kind === 'unknown')) return 'free';
  return kinds.includes('impossible') ? 'change' : 'nothing';
}

/** Rules that give the same answer to the same cases as other rules did. */
function replacedRules({ ends }: Product): string[] {
  return ends.flatMap((each) => {
    if (each === null || each.before.kind !== 'answer' || each.before.key !== each.after.key) return [];
    const { before, after } = each;
    return [...without(before.rules, after.rules), ...without(after.rules, before.rules)];
  });
}

function changedContent(before: Policy, after: Policy): string[] {
  const contents = new Map(before.rules.map((rule) => [rule.id, contentOf(rule)]));
  return after.rules
    .filter((rule) => contents.has(rule.id) && contents.get(rule.id) !== contentOf(rule))
    .map(({ id }) => id);
}

/** Its place does not count. */
function contentOf({ name, conditions, outcome, reason }: PolicyRule): string {
  return JSON.stringify([name, conditions, outcome, reason]);
}

function factNames({ facts }: Policy): string[] {
  return facts.map((fact) => fact.name);
}

function ruleIds({ rules }: Policy): string[] {
  return rules.map(({ id }) => id).toSorted(compareText);
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return all.filter((each) => !known.has(each));
}
