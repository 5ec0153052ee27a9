import { crc32 } from 'node:zlib';
import type { Cleaned } from './cleaned.ts';
import { orientationTiff, readTurn, UPRIGHT } from './keep-orientation.ts';

/** What a still picture needs, and how its colours are meant. Text, time, the rest of Exif and animation go (PNG, W3C 2025, 11). */
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

/** Walks the chunks of a PNG up to its end; each must be whole. The way the picture is to be turned stays. Pure. */
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
    if (needed.has(type)) kept.push(all.subarray(at, end));
    else dropped.push(withoutKeyword(type, all.subarray(at + 8, end - 4)));
    if (type === 'eXIf') kept.push(...orientationChunk(readTurn(all.subarray(at + 8, end - 4)) ?? UPRIGHT));
    hasData ||= type === 'IDAT';
    at = end;
    if (type === 'IEND')
      return { bytes: hasData ? Buffer.concat(kept) : null, dropped: [...dropped, all.subarray(at)], ...size };
  }
  return { bytes: null, dropped: [...dropped, all.subarray(at)], ...size };
}

function orientationChunk(turn: number): Buffer[] {
  if (turn === UPRIGHT) return [];
  const body = Buffer.concat([Buffer.from('eXIf', 'latin1'), orientationTiff(turn)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return [Buffer.concat([length, body, check])];
}

/** Texts have a name before them that a zero ends: `Comment`, of at most 79 letters (PNG, 11.3.3). */
function withoutKeyword(type: string, data: Buffer): Buffer {
  return type.endsWith('Xt') ? data.subarray(data.subarray(0, 80).indexOf(0) + 1) : data;
}
