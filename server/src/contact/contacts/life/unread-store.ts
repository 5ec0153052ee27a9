import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../../platform/database/database-types.ts';

/** What came in and nobody has read yet. */
export const countUnread = (eb: ExpressionBuilder<DB, 'contact'>) =>
  eb
    .selectFrom('contactMessage')
    .select((one) => one.fn.countAll<number>().as('count'))
    .whereRef('contactMessage.contactId', '=', 'contact.id')
    .where('contactMessage.delivery', '=', 'received')
    .$asScalar()
    .$notNull()
    .as('unread');

/** Since when the customer waits for an answer in writing: the first that came in after the last that one of us wrote. */
export const awaitsSince = sql<Date | null>`(select min(said.at) from contact_message said
    where said.contact_id = contact.id and said.direction = 'in' and said.seq > coalesce(
      (select max(seq) from contact_message written where written.contact_id = contact.id
        and written.direction = 'out' and written.kind <> 'system' and written.account_id is not null), 0))`.as(
  'awaitsSince',
);
