import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, Named, nullable, shape } from '../../platform/contract-parts.ts';

/** Whose an answer is: one person's, a team's, a province's, or everybody's. */
export const scopes = ['mine', 'team', 'province', 'group'] as const;
export type Scope = (typeof scopes)[number];

const Name = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' });
const Text = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S', description: 'Slots as {名称}' });

const said = {
  name: Name,
  text: Text,
  textEn: nullable(Text),
  types: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    maxItems: 30,
    uniqueItems: true,
    description: 'Types of matter it belongs to; empty: any',
  }),
  scope: Type.Enum(scopes),
};

export const CannedAnswerBody = shape('CannedAnswerBody', said);
export type CannedAnswerBody = Static<typeof CannedAnswerBody>;

export const CannedAnswer = shape('CannedAnswer', {
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  ...said,
  team: nullable(Named),
  province: nullable(InBoth),
  uses: Type.Integer({ minimum: 0, description: 'Contacts in which anybody used it' }),
  myUses: Type.Integer({ minimum: 0, description: 'Contacts in which you used it' }),
  mayChange: Type.Boolean(),
  changedBy: nullable(InBoth),
  changedAt: Instant,
});
export type CannedAnswer = Static<typeof CannedAnswer>;

export const SaveCannedAnswer = shape(
  'SaveCannedAnswer',
  {
    ...said,
    version: Type.Integer({ minimum: 0, description: 'The one that was changed; 0: it is new' }),
    teamId: Type.Optional(Type.String({ minLength: 1, maxLength: 60, description: 'Of scope team: which' })),
  },
  { additionalProperties: false },
);
export type SaveCannedAnswer = Static<typeof SaveCannedAnswer>;

export const SavedCannedAnswer = Type.Object({ version: Type.Integer() });

export const RemoveCannedAnswer = shape(
  'RemoveCannedAnswer',
  { version: Type.Integer({ minimum: 1, description: 'The one that was seen' }) },
  { additionalProperties: false },
);

export const UseCannedAnswer = shape('UseCannedAnswer', { contactId: Id }, { additionalProperties: false });

export const CannedAnswerVersion = shape('CannedAnswerVersion', {
  version: Type.Integer(),
  body: CannedAnswerBody,
  removed: Type.Boolean(),
  changedBy: nullable(InBoth),
  changedAt: Instant,
});
export type CannedAnswerVersion = Static<typeof CannedAnswerVersion>;
