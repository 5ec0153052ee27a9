import { type Static, Type } from 'typebox';
import { storedAs } from '../../../platform/stored.ts';

const People = Type.Array(Type.Object({ id: Type.String(), nameZh: Type.String(), nameEn: Type.String() }));

/** Whom a note mentions, as statements tell it. */
export const readPeople = storedAs(People, 'note_mention');

export function toPeople(rows: Static<typeof People>) {
  return rows.map(({ id, nameZh: zh, nameEn: en }) => ({ id, name: { zh, en } }));
}
