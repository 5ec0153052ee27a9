import { type Static, Type } from 'typebox';
import { FieldProblem, Id, InBoth, Instant, Named, nullable, shape } from '../../../platform/contract-parts.ts';
import { AnyFacts, PolicyRef } from '../contract.ts';

export const AskReplay = shape('AskReplay', { from: PolicyRef, to: PolicyRef }, { additionalProperties: false });

export const replayStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type ReplayState = (typeof replayStates)[number];

const Count = Type.Integer({ minimum: 0 });
const counts = {
  decisions: Count,
  same: Count,
  changed: Count,
  cannotTell: Type.Integer({ description: 'A fact that matters was missing then' }),
  cannotJudge: Type.Integer({ description: 'A version refuses these facts' }),
};

/** What one version answers; which fields there are depends on the status. Rules stand apart. */
export const ReplayAnswer = shape('ReplayAnswer', {
  status: Type.Enum(['decided', 'undecided', 'invalid']),
  disposition: Type.Optional(Type.String()),
  reason: Type.Optional(nullable(Type.String())),
  force: Type.Optional(Type.String()),
  ticketCategory: Type.Optional(nullable(Type.String())),
  bossFunction: Type.Optional(nullable(Type.String())),
  trainingNeed: Type.Optional(Type.Boolean()),
  mustRecord: Type.Optional(Type.Array(Type.String())),
  script: Type.Optional(nullable(Type.String())),
  possible: Type.Optional(Type.Array(Type.String())),
  need: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Missing facts that matter; none: a draft has no one rule for this case',
    }),
  ),
  errors: Type.Optional(Type.Array(FieldProblem)),
});

const RulePair = shape('RulePair', { from: Type.Array(Type.String()), to: Type.Array(Type.String()) });

/** A past decision to open; `decided` is what it was then, by the version in force then. */
const ReplaySample = shape('ReplaySample', {
  decisionId: Id,
  contactId: Id,
  matterId: Id,
  matterType: Type.String(),
  at: Instant,
  decided: Type.Object({ policy: Type.String(), disposition: nullable(Type.String()) }),
  facts: AnyFacts,
  rules: RulePair,
});

/** Past decisions that went from one answer to another; those that happened most often come first in a list. */
export const ReplayChange = shape('ReplayChange', {
  from: ReplayAnswer,
  to: ReplayAnswer,
  count: Count,
  rules: Type.Array(Type.Object({ ...RulePair.properties, count: Count })),
  samples: Type.Array(ReplaySample, { description: 'The newest of them' }),
});
export type ReplayChange = Static<typeof ReplayChange>;

export const ReplayResult = shape('ReplayResult', {
  ...counts,
  distinctFacts: Count,
  byChange: Type.Array(ReplayChange),
  byCannotTell: Type.Array(ReplayChange),
  byCannotJudge: Type.Array(ReplayChange),
  byType: Type.Array(Type.Object({ type: Type.String(), ...counts })),
  byCity: Type.Array(Type.Object({ city: nullable(Named), ...counts }), {
    description: 'No city: decided for somebody unknown',
  }),
  byWeek: Type.Array(
    Type.Object({
      week: Type.String({ description: 'ISO week in the operator’s zone: 2026-W09' }),
      from: Type.String({ description: 'Its Monday' }),
      ...counts,
    }),
  ),
  seconds: Type.Number({ minimum: 0 }),
});
export type ReplayResult = Static<typeof ReplayResult>;

export const ReplaySummary = shape('ReplaySummary', {
  id: Id,
  from: Type.String(),
  to: Type.String(),
  fromRevision: nullable(Type.Integer({ description: 'Of a draft: as it stood when this was asked' })),
  toRevision: nullable(Type.Integer()),
  province: nullable(Type.String({ description: 'Whose decisions; null: all' })),
  state: Type.Enum(replayStates),
  total: nullable(Type.Integer({ description: 'Past decisions there are; null until they are counted' })),
  done: Count,
  askedBy: InBoth,
  askedAt: Instant,
  endedAt: nullable(Instant),
});
export type ReplaySummary = Static<typeof ReplaySummary>;

export const Replay = shape('Replay', { ...ReplaySummary.properties, result: nullable(ReplayResult) });
export type Replay = Static<typeof Replay>;

export const ReplayQuery = Type.Object({ to: Type.Optional(PolicyRef) }, { additionalProperties: false });
