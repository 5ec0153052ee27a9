import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, Words } from '../../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;

export const proposalKinds = ['add', 'narrow', 'remove', 'train'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export const proposalStates = ['open', 'taken-up', 'published', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

export const Proposal = shape('PolicyProposal', {
  id: Id,
  kind: Type.Enum(proposalKinds),
  definition: nullable(Type.String({ description: 'Which of the six definitions it fits' })),
  rules: Type.Array(Type.String()),
  types: Type.Array(Type.String()),
  reason: Type.String(),
  account: InBoth,
  at: Instant,
  state: Type.Enum(proposalStates),
  draftId: nullable(Id),
  answer: nullable(Type.String()),
  answeredBy: nullable(InBoth),
  contactId: nullable(Id),
  contacts: Type.Array(Id),
});
export type Proposal = Static<typeof Proposal>;

export const Propose = shape(
  'ProposePolicy',
  {
    kind: Type.Enum(proposalKinds),
    definition: Type.Optional(Type.String({ pattern: '^[1-6]$' })),
    rules: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 50 })),
    types: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 50 })),
    reason: Words,
    contacts: Type.Optional(Type.Array(Id, { maxItems: 50 })),
  },
  closed,
);
export type Propose = Static<typeof Propose>;
export const AnswerProposal = shape('AnswerPolicyProposal', { answer: Words }, closed);
