import { type Static, Type } from 'typebox';
import { Id, Instant, shape } from '../../../platform/contract-parts.ts';
import { PolicyId } from '../contract.ts';
import { sheetLanguages } from './words/name-columns.ts';

const Table = Type.String({ minLength: 1, maxLength: 200, description: 'The name of its decision' });

export const DraftTableParams = Type.Object({ id: Id, table: Table });
export const PolicyTableParams = Type.Object({ id: PolicyId, table: Table });

export const ExportQuery = Type.Object(
  {
    language: Type.Optional(
      Type.Enum(sheetLanguages, {
        description: 'Of the heads and words of the sheet; Chinese unless told',
        default: 'zh',
      }),
    ),
  },
  { additionalProperties: false },
);

export const ImportQuery = Type.Object(
  { revision: Type.Integer({ minimum: 1, description: 'The content that this change was made to' }) },
  { additionalProperties: false },
);

const RuleIds = Type.Array(Type.String());

export const TableImported = shape('TableImported', {
  revision: Type.Integer(),
  savedAt: Instant,
  added: RuleIds,
  changed: RuleIds,
  removed: RuleIds,
  reordered: Type.Boolean({ description: 'Rules that stay follow one another otherwise than before' }),
});
export type TableImported = Static<typeof TableImported>;
