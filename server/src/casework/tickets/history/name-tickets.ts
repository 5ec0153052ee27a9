import type { SubjectNamer } from '../../../foundation/organisation/index.ts';
import { listNumbers } from './life-store.ts';

/** A ticket is known by its number. */
export const ticketNamer: SubjectNamer = {
  subject: 'ticketId',
  find: async (db, ids) => {
    const rows = await listNumbers(db, ids);
    return new Map(rows.map(({ id, number }) => [id, { zh: number, en: number }]));
  },
};
