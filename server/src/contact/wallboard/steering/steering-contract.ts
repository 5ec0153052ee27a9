import { Type } from 'typebox';
import { nullable, shape, Words } from '../../../platform/contract-parts.ts';

export const Reassign = shape(
  'ReassignContact',
  {
    to: nullable(
      Type.String({ format: 'uuid', description: 'A colleague; null: back to its queue, at its old place' }),
    ),
    reason: Words,
  },
  { additionalProperties: false },
);
