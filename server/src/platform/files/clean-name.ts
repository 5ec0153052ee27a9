import type { AttachmentType } from './clean-file.ts';
import { cutText } from '../text/cut-text.ts';

const endings: Record<AttachmentType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};
const LONGEST = 60;

/**
 * A file's name as it may be shown and saved: no folders, nothing that turns the writing round or is not seen, and the
 * ending of what it really is. Pure.
 */
export function cleanName(given: string, type: AttachmentType): string {
  const last = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const stem = last.replace(/\.[^.]*$/u, '');
  const plain = stem
    .replaceAll(/[^\p{L}\p{N}\p{M} ._()（）-]/gu, '')
    .replaceAll(/\.{2,}/gu, '.')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const short = cutText(plain, LONGEST).trim();
  return `${short || 'attachment'}.${endings[type]}`;
}
