import { type Static, Type } from 'typebox';
import { FactValue, Id, InBoth, Instant, Named, nullable, shape, Words } from '../../platform/contract-parts.ts';

export const PolicyId = Type.String({ minLength: 1, maxLength: 100 });
export const PolicyParams = Type.Object({ id: PolicyId });

export const MatterType = shape('MatterType', {
  id: Type.String(),
  category: Type.String(),
  name: nullable(Type.Object({ zh: Type.String(), en: Type.String() }, { description: 'As its author named it' })),
});

export const roles = ['group', 'refinement', 'merged'] as const;

export const PolicySummary = shape('PolicySummary', {
  id: Type.String(),
  name: InBoth,
  role: Type.Enum(roles, {
    description: 'refinement: a province’s own part; merged: that part before the group’s',
  }),
  province: nullable(Named),
  base: nullable(Type.String({ description: 'Of a merged version: the group’s' })),
  refinement: nullable(Type.String({ description: 'Of a merged version: the province’s part' })),
  hash: Type.String({ description: 'SHA-256 of its content' }),
  publishedAt: Instant,
  publishedBy: nullable(InBoth),
  summary: nullable(Type.String()),
  inForce: Type.Boolean({ description: 'It decides now what begins in your province, or in the group' }),
});
export type PolicySummary = Static<typeof PolicySummary>;

const Rule = shape('PolicyRule', {
  id: Type.String(),
  name: nullable(InBoth),
  table: Type.String(),
  types: Type.Array(Type.String()),
  conditions: Type.Array(Type.Object({ fact: Type.String(), wanted: Type.String() })),
  disposition: Type.String(),
  because: InBoth,
});

/** A fact as the policy knows it; `words` and `valueWords` are the names its author gave in the file. */
export const PolicyFact = shape('PolicyFact', {
  name: Type.String(),
  label: nullable(Type.String()),
  words: nullable(InBoth),
  values: nullable(Type.Array(Type.Union([Type.Boolean(), Type.String()]))),
  minimum: nullable(Type.Integer()),
  valueWords: Type.Record(Type.String(), InBoth),
});

/** A table as its author named it. */
export const PolicyTable = shape('PolicyTable', {
  name: Type.String(),
  label: nullable(Type.String()),
  words: nullable(InBoth),
});

export const PolicyDetail = shape('PolicyDetail', {
  ...PolicySummary.properties,
  tables: Type.Array(PolicyTable),
  types: Type.Array(MatterType),
  facts: Type.Array(PolicyFact),
  rules: Type.Array(Rule),
});
export type PolicyDetail = Static<typeof PolicyDetail>;

export const AnyFacts = Type.Record(Type.String({ maxLength: 100 }), FactValue, { maxProperties: 200 });
export const Expectation = Type.Record(Type.String({ maxLength: 40 }), Type.Unknown(), {
  maxProperties: 20,
  description: 'What of the answer is expected: status, disposition, rule …',
});

export const KeptExample = shape('PolicyExample', { name: Type.String(), facts: AnyFacts, expect: Expectation });

export const inForceKinds = ['shipped', 'published', 'taken-back'] as const;
export type InForceKind = (typeof inForceKinds)[number];

/** One row of what holds from when. */
export const Holding = shape('PolicyHolding', {
  id: Id,
  province: nullable(Named),
  policy: nullable(Type.String({ description: 'Null: a province goes back to the group’s alone' })),
  holdsFrom: Instant,
  kind: Type.Enum(inForceKinds),
  by: nullable(InBoth),
  reason: nullable(Type.String()),
  at: Instant,
  state: Type.Enum(['holds', 'will-hold', 'held', 'called-off']),
  calledOffReason: nullable(Type.String()),
});
export type Holding = Static<typeof Holding>;

export const TakeBack = shape(
  'TakeBackPolicy',
  {
    policy: nullable(PolicyId),
    province: Type.Optional(Type.String({ maxLength: 40, description: 'Whose part goes back; absent: the group’s' })),
    reason: Words,
  },
  { additionalProperties: false },
);
export type TakeBack = Static<typeof TakeBack>;

export const Reason = shape('Reason', { reason: Words }, { additionalProperties: false });

export const CaseCondition = shape('CaseCondition', {
  fact: Type.String(),
  wanted: Type.String({ description: 'FEEL text of the values' }),
});

const Outcome = shape('ComparedOutcome', {
  disposition: Type.String(),
  reason: nullable(Type.String()),
  force: Type.String(),
  ticketCategory: nullable(Type.String()),
  bossFunction: nullable(Type.String()),
  trainingNeed: Type.Boolean(),
  mustRecord: Type.Array(Type.String()),
  script: nullable(Type.String()),
});
const Side = shape('ComparedSide', {
  disposition: nullable(Type.String({ description: 'Null: no answer (a gap or a conflict)' })),
  rules: Type.Array(Type.String()),
  outcome: nullable(Outcome),
});

const Region = shape('ComparedRegion', {
  cases: Type.Array(CaseCondition),
  type: nullable(Type.String({ description: 'The one type of all these cases' })),
  before: nullable(Side),
  after: nullable(Side),
});

const CellChange = shape('PolicyCellChange', {
  kind: Type.Enum(['input', 'output', 'name', 'reason']),
  column: Type.String({ description: 'The fact, the output, or the language of the name or the reason' }),
  before: nullable(
    Type.String({ description: 'FEEL of an input, JSON of an output; null where the rule was not there' }),
  ),
  after: nullable(Type.String()),
});

const RuleChange = shape('PolicyRuleChange', {
  rule: Type.String(),
  name: nullable(InBoth),
  change: Type.Enum(['added', 'removed', 'changed']),
  table: PolicyTable,
  row: Type.Integer({ description: 'In its table, from 1; of a removed rule where it was' }),
  reason: InBoth,
  cells: Type.Array(CellChange),
});

const NamedRule = shape('NamedRule', {
  id: Type.String(),
  name: nullable(InBoth),
  conditions: Type.Array(CaseCondition),
});

/** What another version changes, exactly. */
export const Comparison = shape('PolicyComparison', {
  from: Type.String(),
  to: Type.String(),
  proven: Type.Boolean({ description: 'False: too many combinations to tell every difference' }),
  same: Type.Boolean(),
  regions: Type.Array(Region, { description: 'Cases answered differently' }),
  refused: Type.Array(Region, { description: 'Cases that only one of them finds impossible; its side is null' }),
  addedTypes: Type.Array(Type.String()),
  removedTypes: Type.Array(Type.String()),
  addedFacts: Type.Array(Type.String()),
  removedFacts: Type.Array(Type.String()),
  addedRules: Type.Array(Type.String()),
  removedRules: Type.Array(Type.String()),
  changedRules: Type.Array(Type.String()),
  ruleChanges: Type.Array(RuleChange, { description: 'What is written otherwise, cell by cell' }),
  rules: Type.Object(
    { before: Type.Array(NamedRule), after: Type.Array(NamedRule) },
    { description: 'What the rules are called that are named here by their ids' },
  ),
});
export type Comparison = Static<typeof Comparison>;

export const PolicyRef = Type.String({
  minLength: 1,
  maxLength: 120,
  description: 'A published version, or `draft:` and the id of a draft',
});
export const ComparisonQuery = Type.Object(
  {
    from: PolicyRef,
    to: PolicyRef,
    province: Type.Optional(
      Type.String({ maxLength: 40, description: 'Compare as they decide in this province, with its own part first' }),
    ),
  },
  { additionalProperties: false },
);
