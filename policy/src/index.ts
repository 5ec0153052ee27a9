export type {
  Answer,
  Change,
  Condition,
  Decided,
  Evidence,
  Facts,
  FactSources,
  FactValue,
  FailingCondition,
  FieldError,
  Invalid,
  Nearest,
  Outcome,
  QuickOutcome,
  Undecided,
} from './answer.ts';
export { INVALID, UNDECIDED } from './answer.ts';
export { type CheckReport, checkDraft } from './check/check-draft.ts';
export { checkPolicy } from './check/check-policy.ts';
export { type Comparison, comparePolicies } from './compare/compare-policies.ts';
export type { NamedRule } from './compare/named-rules.ts';
export type { Region, Side } from './compare/regions.ts';
export type { CellChange, RuleChange } from './compare/rule-changes.ts';
export type { StaleReason } from './compare/stale-reasons.ts';
export { feelString } from './edit/feel-text.ts';
export { giveNames } from './edit/give-names.ts';
export { openTable, type OpenTable, type TableEdit } from './edit/open-table.ts';
export type { ColumnValue, GridColumn, GridRow, TableGrid } from './edit/table-grid.ts';
export type {
  Example,
  ExampleDifference,
  ExampleFailure,
  ExampleReport,
  ExampleResult,
  Expectation,
} from './examples/run-examples.ts';
export { runExamples } from './examples/run-examples.ts';
export { witnessOf } from './examples/witness.ts';
export type { CaseCondition, Finding, FindingCode, Severity, SuggestedRow } from './finding.ts';
export { describeFinding, PolicyRefused } from './finding.ts';
export type {
  Accepted,
  CellCondition,
  Definition,
  Domain,
  Fact,
  Force,
  HitPolicy,
  PolicyModel,
  RuleName,
  RuleOutcome,
  RuleReason,
  Span,
  Table,
  ValueWords,
  Words,
} from './model.ts';
export type { CheckOptions, Policy, PolicyFact, PolicyRule } from './policy.ts';
export { compilePolicy, whatWouldChange } from './policy.ts';
export { RefinementUnfit, refinePolicy } from './refine/refine-policy.ts';
export { convertDmn, type Converted, type DmnVersion } from './read/convert-dmn.ts';
export { readPolicy } from './read/read-policy.ts';
export { type FactColumn, type FactTable, layInColumns } from './replay/fact-table.ts';
export type { Verdict } from './replay/judge-pair.ts';
export { openReplay, type Replay, type ReplayPair } from './replay/open-replay.ts';
export type { ReplayAnswer } from './replay/replay-answer.ts';
export {
  type GroupColumn,
  type GroupCounts,
  type JudgedBatch,
  Tally,
  type Totals,
  type Transition,
} from './replay/tally.ts';
