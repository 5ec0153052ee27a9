import { attachmentActive, attachmentBroken, attachmentHeic, attachmentNotTaken } from './refusals.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { Cleaned } from './cleaned.ts';
import { beginsAnother } from './find-another-file.ts';
import { judgePdf } from './judge-pdf.ts';
import { isOfSensibleSize } from './file-limits.ts';

export type AttachmentType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

const pictures = [
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff], clean: cleanJpeg },
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], clean: cleanPng },
  { type: 'image/webp', begins: [0x52, 0x49, 0x46, 0x46], clean: cleanWebp },
] as const;

/** What browsers call a file whose type they do not know. */
const undeclared = new Set(['', 'application/octet-stream', 'image/jpg']);

/**
 * Judges a file by what it is declared as and by what it holds, and keeps of a picture only the picture: no place where
 * it was taken, no camera, no comment. No pixel is decoded, so a bomb has nothing to go off in.
 * @throws attachmentNotTaken, attachmentHeic, attachmentBroken, attachmentActive
 */
export function cleanFile(bytes: Uint8Array, declared: string): { type: AttachmentType; bytes: Uint8Array } {
  if (isHeic(bytes)) throw attachmentHeic();
  const allowed = [...pictures.map(({ type }) => type as string), 'application/pdf'];
  if (!undeclared.has(declared) && !allowed.includes(declared)) throw attachmentNotTaken();
  const picture = pictures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (picture) return { type: picture.type, bytes: keepPicture(picture.clean(bytes)) };
  const verdict = judgePdf(bytes);
  if (verdict === 'none') throw attachmentNotTaken();
  if (verdict === 'broken') throw attachmentBroken();
  if (verdict === 'active') throw attachmentActive();
  return { type: 'application/pdf', bytes };
}

const heicBrands = /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/u;

/** HEIF as phones write it, by its brand: ISO/IEC 23008-12. */
function isHeic(bytes: Uint8Array): boolean {
  return heicBrands.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'));
}

function keepPicture({ bytes, dropped, width, height }: Cleaned): Uint8Array {
  if (dropped.some(beginsAnother)) throw attachmentActive();
  if (!bytes || !isOfSensibleSize({ width, height })) throw attachmentBroken();
  return bytes;
}
