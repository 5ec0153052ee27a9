import type { Work } from '../../../platform/work.ts';
import { givePlace } from '../life/followers.ts';
import { changeContact, type ContactRow } from '../life/store.ts';
import { writeTimeline } from '../life/write-timeline.ts';

/**
 * A locked contact is another province's from now on; who is not answered yet has their place there, by when they came.
 * @param by whose doing it is; null: it was found out
 */
export async function moveToProvince(
  work: Work,
  contact: ContactRow,
  provinceId: string,
  by: string | null,
): Promise<ContactRow> {
  await changeContact(work.db, contact.id, { provinceId });
  const moved = { ...contact, provinceId };
  if (moved.state === 'waiting' || moved.state === 'ringing') await givePlace(work, moved);
  await writeTimeline(work, moved, by, 'sent-to-province', { provinceId });
  return moved;
}
