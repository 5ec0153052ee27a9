import type { Work } from '../../platform/work.ts';
import { postIn } from '../../foundation/organisation/index.ts';
import { consultChanged } from './announcements.ts';
import type { ConsultRow } from './consult-store.ts';

/** Tells who asked, who answers, and every expert of the province: it came onto, or left, their list. */
export function announceConsult(
  work: Work,
  { id, contactId, provinceId, fromAccountId }: Pick<ConsultRow, 'id' | 'contactId' | 'provinceId' | 'fromAccountId'>,
): void {
  work.announce(consultChanged, { consultId: id, contactId }, [
    `account:${fromAccountId}`,
    postIn(provinceId, 'expert'),
  ]);
}
