import type { SubjectNamer } from '../organisation/index.ts';
import { findTitles } from './stores/notice-store.ts';

/** By their titles, in the audit. */
export const noticeNamer: SubjectNamer = {
  subject: 'noticeId',
  find: async (db, ids) => {
    const rows = await findTitles(db, ids);
    return new Map(rows.map(({ id, titleZh, titleEn }) => [id, { zh: titleZh, en: titleEn ?? titleZh }]));
  },
};
