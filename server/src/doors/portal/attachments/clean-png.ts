import { crc32 } from 'node:zlib';
import type { Cleaned } from './cleaned.ts';

/** What a still picture needs, and how its colours are meant. Text, time, Exif and animation go (PNG, W3C 2025, 11). */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
]);
const SIGNATURE = 8;

/** Walks the chunks of a PNG up to its end; each must be whole. Pure. */
export function cleanPng(file: Uint8Array): Cleaned {
  const all = Buffer.from(file.buffer, file.byteOffset, file.length);
  const kept: Uint8Array[] = [all.subarray(0, SIGNATURE)];
  const dropped: Uint8Array[] = [];
  const size = { width: 0, height: 0 };
  let at = SIGNATURE;
  let hasData = false;
  while (at + 12 <= all.length) {
    const end = at + 12 + all.readUInt32BE(at);
    if (end > all.length || crc32(all.subarray(at + 4, end - 4)) !== all.readUInt32BE(end - 4)) break;
    const type = all.toString('latin1', at + 4, at + 8);
    if ((type === 'IHDR') !== (at === SIGNATURE)) break;
    if (type === 'IHDR') Object.assign(size, { width: all.readUInt32BE(at + 8), height: all.readUInt32BE(at + 12) });
    (needed.has(type) ? kept : dropped).push(all.subarray(at, end));
    hasData ||= type === 'IDAT';
    at = end;
    if (type === 'IEND')
      return { bytes: hasData ? Buffer.concat(kept) : null, dropped: [...dropped, all.subarray(at)], ...size };
  }
  return { bytes: null, dropped: [...dropped, all.subarray(at)], ...size };
}
