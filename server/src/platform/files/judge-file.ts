import { cleanBeside } from './clean-beside.ts';
import type { cleanFile } from './clean-file.ts';
import { cleanName } from './clean-name.ts';
import { MOST_BYTES } from './file-limits.ts';
import { attachmentTooLarge } from './refusals.ts';

/** A file as somebody gave it: what they call it, and what they say it is. */
export interface GivenFile {
  name: string;
  declared: string;
  bytes: Uint8Array;
}

export type CleanFile = { name: string } & ReturnType<typeof cleanFile>;

/**
 * A file of whoever it may be, judged by size, by what it is declared as, by what it holds; kept is the picture or the
 * document alone. @throws attachmentTooLarge, attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive
 */
export async function judgeFile({ name, declared, bytes }: GivenFile): Promise<CleanFile> {
  if (bytes.length > MOST_BYTES) throw attachmentTooLarge();
  const clean = await cleanBeside({ bytes, declared: declared.trim().toLowerCase() });
  return { ...clean, name: cleanName(name, clean.type) };
}
