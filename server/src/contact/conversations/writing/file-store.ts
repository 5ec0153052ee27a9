import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

interface NewMessageFile {
  id: string;
  contactId: string;
  name: string;
  type: string;
  size: number;
  digest: string;
  bytes: Buffer;
  receivedAt: Date;
}

export async function saveMessageFile(db: DatabaseTransaction, file: NewMessageFile): Promise<void> {
  await db.insertInto('messageFile').values(file).execute();
}

export async function findMessageFile(db: Database, id: string) {
  const query = db.selectFrom('messageFile').select(['id', 'contactId', 'name', 'type', 'bytes']);
  return query.where('id', '=', id).executeTakeFirst();
}
