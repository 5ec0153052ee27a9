import { type Static, Type } from 'typebox';
import {
  Details,
  FactValue,
  Id,
  InBoth,
  Instant,
  Named,
  nullable,
  Person,
  shape,
  Words,
} from '../../../platform/contract-parts.ts';
import { AnyFacts, CaseCondition, Expectation, PolicyId } from '../contract.ts';
import { Proposal } from '../proposals/proposal-contract.ts';
import { draftStates } from './lifecycle.ts';

const Title = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const Dmn = Type.String({ minLength: 1, description: 'The whole DMN file' });
const Revision = Type.Integer({ minimum: 1, description: 'The content that this change was made to' });

export const DraftSummary = shape('DraftSummary', {
  id: Id,
  title: Type.String(),
  state: Type.Enum(draftStates),
  province: nullable(Named),
  base: Type.String({ description: 'The version it is to follow' }),
  version: nullable(Type.String({ description: 'The version it will be, from the file' })),
  revision: Type.Integer(),
  savedAt: Instant,
  savedBy: InBoth,
  authors: Type.Array(Person),
  summary: nullable(Type.String()),
  policy: nullable(Type.String({ description: 'What it was published as' })),
  mayEdit: Type.Boolean({ description: 'You may change it now' }),
  mayPublish: Type.Boolean({ description: 'You may publish it: an approver who is not one of its authors' }),
  approval: Type.Enum(['own', 'group'], {
    description: 'Who approves it: its own organisation, or the group, whose answers a province’s part replaces',
  }),
  groupAsked: Type.Boolean({ description: 'The province’s approver handed it to those of the group' }),
  mayAskGroup: Type.Boolean({ description: 'You may hand it to the approvers of the group' }),
  waitsForMe: Type.Boolean({ description: 'You are the one who has to approve, return or hand it on' }),
});
export type DraftSummary = Static<typeof DraftSummary>;

export const Example = shape('DraftExample', {
  id: Id,
  name: Type.String(),
  facts: AnyFacts,
  expect: Expectation,
  contactId: nullable(Id),
});
export const Acknowledgement = shape('Acknowledgement', {
  key: Type.String(),
  reason: Type.String(),
  by: InBoth,
  at: Instant,
});

export const Draft = shape('Draft', {
  ...DraftSummary.properties,
  approvers: Type.Array(Person, { description: 'Who may approve it once it is submitted' }),
  dmn: Type.String(),
  groupDmn: nullable(Type.String({ description: 'Of a province’s draft: the group’s file it refines' })),
  examples: Type.Array(Example),
  acknowledgements: Type.Array(Acknowledgement),
  proposals: Type.Array(Proposal),
  history: Type.Array(
    Type.Object({
      at: Instant,
      by: InBoth,
      kind: Type.String({ description: 'begun, imported, submitted, recalled, returned, discarded, published …' }),
      detail: Details,
    }),
  ),
});
export type Draft = Static<typeof Draft>;

const closed = { additionalProperties: false } as const;

export const BeginDraft = shape(
  'BeginDraft',
  {
    title: Title,
    from: Type.Optional(PolicyId),
    dmn: Type.Optional(Dmn),
    proposals: Type.Optional(Type.Array(Id, { maxItems: 50 })),
    province: Type.Optional(Type.String({ maxLength: 40, description: 'A province’s own part; absent: the group’s' })),
  },
  closed,
);
export type BeginDraft = Static<typeof BeginDraft>;

export const RenameDraft = shape('RenameDraft', { title: Title }, closed);
export const SaveDraft = shape('SaveDraft', { revision: Revision, dmn: Dmn }, closed);
export type SaveDraft = Static<typeof SaveDraft>;
export const DraftSaved = shape('DraftSaved', { revision: Type.Integer(), savedAt: Instant });
export const PutExample = shape('PutDraftExample', { name: Title, facts: AnyFacts, expect: Expectation }, closed);
export type PutExample = Static<typeof PutExample>;
export const ExampleParams = Type.Object({ id: Id, exampleId: Id });
export const FromContact = shape('ExampleFromContact', { contactId: Id }, closed);
export const FromRule = shape('ExampleFromRule', { rule: Type.String({ minLength: 1, maxLength: 200 }) }, closed);
export const Acknowledge = shape(
  'AcknowledgeFinding',
  { key: Type.String({ minLength: 1, maxLength: 500 }), reason: Words },
  closed,
);
export const AcknowledgementQuery = Type.Object({ key: Type.String({ minLength: 1, maxLength: 500 }) }, closed);
export const SubmitDraft = shape('SubmitDraft', { revision: Revision, summary: Words }, closed);
export const PublishDraft = shape(
  'PublishDraft',
  {
    revision: Revision,
    hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the content that was checked' }),
    holdsFrom: Type.Optional(nullable(Instant)),
    reason: Type.Optional(Words),
  },
  closed,
);
export type PublishDraft = Static<typeof PublishDraft>;

export const PolicyFinding = shape('PolicyFinding', {
  key: Type.String(),
  code: Type.String(),
  severity: Type.Enum(['error', 'note']),
  table: nullable(Type.String()),
  row: nullable(Type.Integer()),
  rule: nullable(Type.String()),
  column: nullable(Type.String()),
  message: Type.String(),
  values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  cases: Type.Array(CaseCondition),
  rules: Type.Array(Type.String()),
  suggestion: nullable(
    Type.Object({
      table: Type.String(),
      inputs: Type.Record(Type.String(), Type.String()),
      outputs: Type.Record(Type.String(), Type.String()),
      like: nullable(Type.String()),
    }),
  ),
  acknowledged: Type.Boolean(),
});

/** What stands in the way of publishing; empty when nothing does. */
export const missingParts = [
  'unreadable',
  'not-proven',
  'findings',
  'version-taken',
  'failing-examples',
  'unhit-rules',
  'same-as-before',
  'base-moved',
  'no-replay',
] as const;
export type MissingPart = (typeof missingParts)[number];

export const DraftCheck = shape('DraftCheck', {
  revision: Type.Integer(),
  hash: Type.String(),
  version: nullable(Type.String()),
  proven: Type.Boolean(),
  findings: Type.Array(PolicyFinding),
  examples: Type.Array(
    Type.Object({
      id: Type.String(),
      passed: Type.Boolean(),
      rule: nullable(Type.String({ description: 'The rule that decided' })),
      disposition: nullable(Type.String()),
      status: Type.String(),
      failure: nullable(Type.Enum(['rule-gone', 'fact-gone', 'value-gone', 'differs'])),
      differences: Type.Array(Type.Object({ field: Type.String(), expected: Type.Unknown(), actual: Type.Unknown() })),
    }),
  ),
  unhit: Type.Array(
    Type.Object({
      rule: Type.String(),
      witness: nullable(Type.Record(Type.String(), FactValue)),
    }),
  ),
  rules: Type.Array(Type.String(), { description: 'Every rule id' }),
  missing: Type.Array(Type.Enum(missingParts)),
  needsGroupApproval: Type.Boolean({ description: 'A province’s part that changes what the group’s answers' }),
});
export type DraftCheck = Static<typeof DraftCheck>;
