import { letOthers } from '../../../platform/bodies/let-others.ts';
import { malformedRequest, Refusal } from '../../../platform/refusal.ts';
import type { Work } from '../../../platform/work.ts';
import { keepFile } from '../../portal/index.ts';
import { type CleanFile, judgeFile } from '../../../platform/files/judge-file.ts';
import type { lockLife } from '../../../casework/tickets/index.ts';
import type { AttachmentGiven, FileGiven } from '../representations/given.ts';

export interface JudgedFile {
  place: number;
  file: CleanFile;
}

const BASE64 = /^[\d+/A-Za-z]*={0,2}$/u;

/**
 * The files among the attachments, judged as those of customers are; which one is refused is told in the details.
 * @throws malformedRequest, attachmentTooLarge, attachmentNotTaken, attachmentBroken, attachmentActive
 */
export async function judgeFiles(files: readonly FileGiven[]): Promise<JudgedFile[]> {
  const judged: JudgedFile[] = [];
  for (const { place, name, declared, content } of files) {
    await letOthers();
    const field = `attachment.${place}.content`;
    const plain = content.replaceAll(/\s/gu, '');
    if (plain.length % 4 !== 0 || !BASE64.test(plain)) throw malformedRequest([{ field, message: 'is not base64' }]);
    const bytes = Buffer.from(plain, 'base64');
    await letOthers();
    judged.push({ place, file: await naming(field, () => judgeFile({ name, declared, bytes })) });
  }
  return judged;
}

async function naming<T>(field: string, judge: () => Promise<T>): Promise<T> {
  try {
    return await judge();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal({ code: error.code, status: error.status, reason: error.message, remedy: error.remedy }, [
      { field, message: 'is refused' },
    ]);
  }
}

/** The attachments with what is kept of the files in their places. @throws tooManyAttachments */
export async function keepAttachments(
  work: Work,
  locked: Awaited<ReturnType<typeof lockLife>>,
  files: readonly JudgedFile[],
  attachments: readonly AttachmentGiven[],
  by: string,
): Promise<AttachmentGiven[]> {
  const settled = [...attachments];
  for (const { place, file } of files) {
    const { id, name, type, size } = await keepFile(work, locked, file, by);
    const { description = null, attachmentType = null } = settled[place] ?? {};
    const nowhere = { href: null, url: null, referredType: null };
    settled[place] = { id, name, description, attachmentType, mimeType: type, size, ...nowhere };
  }
  return settled;
}

/** What is kept here stays what it is, whatever a client says of it by its id. Pure. */
export function withKept(before: readonly AttachmentGiven[], given: readonly AttachmentGiven[]): AttachmentGiven[] {
  return given.map((one) => {
    const kept = before.find(({ id, size }) => size !== undefined && id === one.id);
    return kept ? { ...kept, description: one.description, attachmentType: one.attachmentType } : one;
  });
}
