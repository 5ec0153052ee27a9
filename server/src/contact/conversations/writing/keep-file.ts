import { createHash } from 'node:crypto';
import { type GivenFile, judgeFile } from '../../../platform/files/judge-file.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Centre, Work } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { Message } from '../message/contract.ts';
import { saveMessageFile } from './file-store.ts';
import { writeOut } from './write-out.ts';

/** A file that was judged and cleaned, as a message holds it. */
export interface CleanMessageFile {
  kind: 'picture' | 'file';
  content: { id: string; name: string; type: string; size: number; digest: string };
  /** Within the work that writes its message. */
  save(work: Work, contactId: string): Promise<void>;
}

/** @throws attachmentTooLarge, attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive */
export async function cleanMessageFile(centre: Centre, given: GivenFile): Promise<CleanMessageFile> {
  const { name, type, bytes } = await judgeFile(given);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const content = { id: newId(centre.clock.now()), name, type, size: bytes.length, digest };
  const save = ({ db, now }: Work, contactId: string) =>
    saveMessageFile(db, { ...content, contactId, bytes: Buffer.from(bytes), receivedAt: now });
  return { kind: type.startsWith('image/') ? 'picture' : 'file', content, save };
}

/** The handler sends the customer a picture or a document. @throws as cleanMessageFile and sendText */
export async function sendMessageFile(
  centre: Centre,
  actor: Actor,
  contactId: string,
  given: GivenFile & { key: string },
): Promise<Message> {
  const { kind, content, save } = await cleanMessageFile(centre, given);
  return writeOut(centre, actor, contactId, { key: given.key, kind, text: '', content, save });
}
