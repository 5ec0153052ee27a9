import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { Attachment } from './contract.ts';

type Reader = Database | DatabaseTransaction;

interface NewAttachment {
  id: string;
  key: string;
  ticketId: string;
  name: string;
  type: string;
  size: number;
  bytes: Buffer;
  attachedAt: Date;
  /** The name of the other system that gave it; null for the customer's own. */
  givenBy?: string;
}

export async function saveAttachment(db: Reader, attachment: NewAttachment): Promise<void> {
  await db.insertInto('attachment').values(attachment).execute();
}

const listed = ['id', 'key', 'ticketId', 'name', 'type', 'size', 'attachedAt', 'givenBy'] as const;

/** What the customer attached. */
export async function listOwnAttachments(db: Reader, ticketId: string) {
  return (await listAttachments(db, ticketId)).filter(({ givenBy }) => givenBy === null);
}

/** Without what is in them; those of tickets that ended in this one come with it. */
export async function listAttachments(db: Reader, ticketId: string) {
  return db
    .selectFrom('attachment')
    .select(listed)
    .where('ticketId', 'in', (one) =>
      one
        .selectFrom('ticket')
        .select('id')
        .where('id', '=', ticketId)
        .union((merged) => merged.selectFrom('ticket').select('id').where('mergedIntoId', '=', ticketId)),
    )
    .orderBy('attachedAt')
    .orderBy('id')
    .execute();
}

export async function findAttachmentOfKey(db: Reader, key: string) {
  return db.selectFrom('attachment').select(listed).where('key', '=', key).executeTakeFirst();
}

export async function findAttachment(db: Reader, id: string) {
  return db
    .selectFrom('attachment')
    .innerJoin('ticket', 'ticket.id', 'attachment.ticketId')
    .selectAll('attachment')
    .select(['ticket.provinceId', 'ticket.customerId'])
    .where('attachment.id', '=', id)
    .executeTakeFirst();
}

type Listed = Awaited<ReturnType<typeof listAttachments>>[number];

export function presentAttachment({ id, name, type, size, attachedAt }: Omit<Listed, 'givenBy'>): Attachment {
  return { id, name, type, size, attachedAt: attachedAt.toISOString() };
}
