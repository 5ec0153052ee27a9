import { type Static, Type } from 'typebox';
import { component, Instant, shape } from '../../../platform/contract-parts.ts';

const importFaults = [
  'username-wrong',
  'username-twice',
  'name-missing',
  'province-unknown',
  'city-unknown',
  'post-unknown',
  'team-unknown',
  'not-yours',
  'disabled',
] as const;
export type ImportFault = (typeof importFaults)[number];

export const ImportRow = shape('ImportRow', {
  row: Type.Integer({ description: 'Of the sheet, from 1' }),
  username: Type.String(),
  name: Type.String(),
  does: Type.Enum(['make', 'change', 'nothing', 'refuse'], component('ImportDeed')),
  changed: Type.Array(Type.String(), { description: 'Which columns are different' }),
  faults: Type.Array(
    Type.Object({
      cell: Type.String({ description: 'C7' }),
      why: Type.Enum(importFaults, component('ImportFault')),
      value: Type.String(),
    }),
  ),
});
export type ImportRow = Static<typeof ImportRow>;

export const ImportPreview = shape('ImportPreview', {
  fingerprint: Type.String({ description: 'Goes back when it is applied; another state has another one' }),
  rows: Type.Array(ImportRow),
});

export const Imported = shape('ImportedPeople', {
  made: Type.Array(
    Type.Object({ username: Type.String(), name: Type.String(), token: Type.String(), expiresAt: Instant }),
    { description: 'With the link of each, told this once' },
  ),
  changed: Type.Integer(),
});
