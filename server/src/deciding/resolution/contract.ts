import { Type, type Static } from 'typebox';
import {
  component,
  Details,
  FactValue,
  FieldProblem,
  Id,
  InBoth,
  Instant,
  nullable,
  shape,
  textUpTo,
  Words,
} from '../../platform/contract-parts.ts';

export const dispositions = [
  'business-hall',
  'complaint',
  'expert',
  'explain',
  'reopen',
  'retry-later',
  'self-handle',
  'suggestion',
] as const;
export type Disposition = (typeof dispositions)[number];
export const Disposition = Type.Enum(dispositions, component('Disposition'));

export const EvidenceRecord = shape('EvidenceRecord', {
  kind: Type.String(),
  id: Type.String(),
  at: nullable(Type.String()),
  fields: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
});
export type EvidenceRecord = Static<typeof EvidenceRecord>;
export const Statement = shape('Statement', {
  code: Type.String({ description: 'A text in the explanations of the web part' }),
  values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  records: Type.Array(EvidenceRecord),
});

export type Statement = Static<typeof Statement>;

export const factStates = ['known', 'unasked', 'fetching', 'failed', 'to-ask', 'unobtainable', 'untold'] as const;
export type FactState = (typeof factStates)[number];

export const Fact = shape('Fact', {
  fact: Type.String(),
  state: Type.Enum(factStates, {
    description: 'untold: the records do not tell; unobtainable: marked so by the agent',
  }),
  value: FactValue,
  source: nullable(Type.String({ description: 'agent, boss, contacts, tickets, identity-log, derived' })),
  records: Type.Array(EvidenceRecord),
  note: nullable(Statement),
  matters: Type.Boolean({ description: 'It can still change the outcome' }),
  values: nullable(
    Type.Array(Type.Union([Type.Boolean(), Type.String()]), { description: 'What it may be; null for a whole number' }),
  ),
  minimum: nullable(Type.Integer({ description: 'The least it may be, for a whole number' })),
  settledAt: nullable(Instant),
});

export const Condition = shape('AnswerCondition', { fact: Type.String(), wanted: Type.String(), actual: FactValue });

/** The answer of the policy engine, as docs/rules/difficult-calls.md#the-answer has it. */
export const Answer = shape('PolicyAnswer', {
  status: Type.Enum(['decided', 'undecided', 'invalid']),
  disposition: Type.Optional(Type.String()),
  reason: Type.Optional(nullable(Type.String())),
  force: Type.Optional(Type.String()),
  rule: Type.Optional(nullable(Type.String())),
  rules: Type.Optional(Type.Array(Type.String())),
  possible: Type.Optional(Type.Array(Type.String())),
  need: Type.Optional(Type.Array(Type.String())),
  errors: Type.Optional(Type.Array(FieldProblem)),
  policy: Type.Optional(Type.String()),
  ticketCategory: Type.Optional(nullable(Type.String())),
  bossFunction: Type.Optional(nullable(Type.String())),
  trainingNeed: Type.Optional(Type.Boolean()),
  mustRecord: Type.Optional(Type.Array(Type.String())),
  script: Type.Optional(nullable(Type.String())),
  evidence: Type.Optional(Type.Array(Type.Object({ fact: Type.String(), value: FactValue, source: Type.String() }))),
  nearest: Type.Optional(
    Type.Array(Type.Object({ rule: Type.String(), disposition: Type.String(), failing: Type.Array(Condition) })),
  ),
});
export type Answer = Static<typeof Answer>;

const Change = shape('WouldChange', {
  fact: Type.String(),
  from: FactValue,
  to: Type.String(),
  disposition: Type.String(),
  rule: nullable(Type.String()),
});

/**
 * `as-decided`; `may-otherwise` (the decision was a may: going on without it is no override); `override`;
 * `insisted` (the customer insists on a complaint); `without-fact` and `chosen-among-possible` (a fact that cannot be
 * had); `after-expert` (the expert's own end of a hand-over); `with-papers` (the policy led to a hall, and there it is done).
 */
export const actKinds = [
  'as-decided',
  'may-otherwise',
  'override',
  'insisted',
  'without-fact',
  'chosen-among-possible',
  'after-expert',
  'with-papers',
] as const;
export type ActKind = (typeof actKinds)[number];

export const actStates = ['begun', 'done', 'failed', 'undone', 'followed'] as const;
export type ActState = (typeof actStates)[number];

export const Act = shape('Act', {
  id: Id,
  disposition: Disposition,
  kind: Type.Enum(actKinds),
  reason: nullable(Type.String()),
  state: Type.Enum(actStates),
  result: nullable(Details),
  by: nullable(InBoth),
  begunAt: Instant,
  doneAt: nullable(Instant),
});
export type Act = Static<typeof Act>;

export const explanationStates = ['unasked', 'fetching', 'ready', 'failed'] as const;
export type ExplanationState = (typeof explanationStates)[number];

/** How a matter came about, as it is kept. */
export const ExplanationBody = Type.Object({
  topic: nullable(Type.String({ description: 'Null where nothing was explained from records' })),
  statements: Type.Array(Statement),
  unknown: Type.Array(Statement),
});
export type ExplanationBody = Static<typeof ExplanationBody>;

export const Resolution = shape('Resolution', {
  contactId: Id,
  policy: Type.String(),
  type: Type.String(),
  explained: Type.Boolean(),
  accepted: Type.Boolean(),
  facts: Type.Array(Fact),
  ask: nullable(
    Type.String({ description: 'The one fact to ask next: only a person can know it and it can still matter' }),
  ),
  explanation: Type.Object({
    state: Type.Enum(explanationStates),
    topic: nullable(Type.String()),
    statements: Type.Array(Statement),
    unknown: Type.Array(Statement),
  }),
  decision: Type.Object({
    id: Id,
    at: Instant,
    answer: Answer,
    because: nullable(InBoth),
    wouldChange: Type.Array(Change),
  }),
  options: Type.Array(
    Type.Object({
      disposition: Disposition,
      kind: Type.Enum(actKinds, { description: 'What acting on it would be recorded as' }),
      needsReason: Type.Boolean(),
      needsIdentity: Type.Boolean(),
      needsRecord: Type.Array(Type.String()),
      remindsTicket: nullable(
        Type.String({ description: 'Number of the open complaint that would be reminded instead' }),
      ),
    }),
  ),
  acts: Type.Array(Act),
  definition: nullable(Type.String({ description: 'For `ordinary`: the proposal already made to extend the policy' })),
});
export type Resolution = Static<typeof Resolution>;

export const AnswerFact = shape(
  'AnswerFact',
  {
    fact: Type.String({ minLength: 1, maxLength: 100 }),
    value: Type.Optional(Type.Union([Type.Boolean(), Type.Integer(), Type.String({ maxLength: 100 })])),
    unobtainable: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
);

export const MarkCustomer = shape(
  'MarkCustomer',
  { explained: Type.Boolean(), accepted: Type.Boolean() },
  { additionalProperties: false, description: 'accepted implies explained' },
);

export const PointToComplaint = shape('PointToComplaint', { ticketId: nullable(Id) }, { additionalProperties: false });

/** By the names that the policy gives in `mustRecord`, and `situation`, `symptom`. */
const Recorded = Type.Record(Type.String({ pattern: '^[a-z][A-Za-z]{0,39}$' }), textUpTo(500), {
  additionalProperties: false,
  maxProperties: 20,
});

export const ActOnDecision = shape(
  'ActOnDecision',
  {
    key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }),
    decisionId: Id,
    disposition: Disposition,
    insisted: Type.Optional(Type.Boolean({ description: 'The customer insists on a complaint' })),
    reason: Type.Optional(Words),
    record: Type.Optional(Recorded),
    subscriptionId: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { additionalProperties: false },
);
export type ActOnDecision = Static<typeof ActOnDecision>;

export const DecideFacts = shape(
  'DecideFacts',
  {
    policy: Type.Optional(Type.String()),
    facts: Type.Unknown({ description: 'As in the policy: an object of facts' }),
  },
  { additionalProperties: false },
);

export const ProposeExtension = shape(
  'ProposeExtension',
  {
    definition: Type.String({ pattern: '^[1-6]$', description: 'Which of the six definitions it fits' }),
    reason: Words,
  },
  { additionalProperties: false },
);

export const TrainingNeed = shape('TrainingNeed', {
  id: Id,
  account: InBoth,
  contactId: Id,
  policy: nullable(Type.String({ description: 'The version that decided in that contact' })),
  rule: nullable(Type.String()),
  at: Instant,
});
