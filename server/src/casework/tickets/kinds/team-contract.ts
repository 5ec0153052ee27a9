import { Type } from 'typebox';
import { InBoth, nullable, shape } from '../../../platform/contract-parts.ts';

export const Team = shape('Team', {
  id: Type.String(),
  name: InBoth,
  kind: Type.Enum(['department', 'branch']),
  provinceId: Type.String(),
  cityId: nullable(Type.String({ description: 'Whose branch it is' })),
  handles: Type.Array(Type.String()),
  mine: Type.Boolean({ description: 'You are in it' }),
});
