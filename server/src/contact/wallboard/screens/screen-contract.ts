import { Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, textUpTo } from '../../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;

export const WallScreen = shape('WallScreen', {
  id: Id,
  name: Type.String(),
  madeBy: InBoth,
  madeAt: Instant,
  seenAt: nullable(Type.String({ format: 'date-time', description: 'When it was last looked at; null: never' })),
});

export const MakeScreen = shape('MakeWallScreen', { name: textUpTo(40, { minLength: 1, pattern: '\\S' }) }, closed);

export const MadeScreen = shape('MadeWallScreen', {
  id: Id,
  path: Type.String({ description: 'Opens the screen for whoever has it; told this once' }),
});

export const OpenScreen = shape(
  'OpenWallScreen',
  { token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,100}$' }) },
  closed,
);
