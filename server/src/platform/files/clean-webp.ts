import type { Cleaned } from './cleaned.ts';
import { orientationTiff, readTurn, UPRIGHT } from './keep-orientation.ts';

/** Still pictures only. The rest of Exif, XMP, colour profiles and whatever is unknown go (RFC 9649). */
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);
const HEAD = 12;
/** In VP8X: that there is a profile, Exif, XMP or an animation. */
const TOLD_AWAY = 0b0010_1110;
const HAS_EXIF = 0b0000_1000;

/** Walks the chunks of a WebP file. The way the picture is to be turned stays. Pure. */
export function cleanWebp(file: Uint8Array): Cleaned {
  const all = Buffer.from(file.buffer, file.byteOffset, file.length);
  const nothing = { bytes: null, dropped: [all.subarray(-65_536)], width: 0, height: 0 };
  if (all.length < 20 || all.toString('latin1', 8, 12) !== 'WEBP') return nothing;
  const end = Math.min(all.length, 8 + all.readUInt32LE(4));
  const found: Found = { kept: [], dropped: [all.subarray(end)], width: 0, height: 0, pictures: 0, turn: UPRIGHT };
  for (let at = HEAD; at + 8 <= end; ) {
    const length = all.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > all.length) return nothing;
    takeChunk(found, all.subarray(at, Math.min(next, all.length)));
    at = next;
  }
  const { width, height, dropped } = found;
  if (found.pictures !== 1) return { bytes: null, dropped, width, height };
  const body = Buffer.concat(turned(found));
  const head = Buffer.from(all.subarray(0, HEAD));
  head.writeUInt32LE(4 + body.length, 4);
  return { bytes: Buffer.concat([head, body]), dropped, width, height };
}

interface Found {
  kept: Buffer[];
  dropped: Buffer[];
  width: number;
  height: number;
  pictures: number;
  turn: number;
}

function takeChunk(found: Found, chunk: Buffer): void {
  const type = chunk.toString('latin1', 0, 4);
  if (type === 'EXIF') found.turn = readTurn(chunk.subarray(8)) ?? found.turn;
  if (!needed.has(type)) return void found.dropped.push(chunk.subarray(8));
  const own = Buffer.from(chunk);
  if (type === 'VP8X' && own.length >= 18) own.writeUInt8((own[8] ?? 0) & ~TOLD_AWAY, 8);
  found.kept.push(own);
  const size = sizeIn(type, own);
  if (!size) return;
  if (type !== 'VP8X') found.pictures += 1;
  found.width = Math.max(found.width, size.width);
  found.height = Math.max(found.height, size.height);
}

/** Exif stands behind the picture, and the first chunk says that it is there; without that chunk there is none. */
function turned({ kept, turn }: Found): Buffer[] {
  const [first, ...rest] = kept;
  if (turn === UPRIGHT || first?.toString('latin1', 0, 4) !== 'VP8X') return kept;
  first.writeUInt8((first[8] ?? 0) | HAS_EXIF, 8);
  const tiff = orientationTiff(turn);
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(tiff.length, 4);
  return [first, ...rest, head, tiff];
}

function sizeIn(type: string, chunk: Buffer): { width: number; height: number } | null {
  if (chunk.length < 18) return null;
  if (type === 'VP8X') return { width: 1 + chunk.readUIntLE(12, 3), height: 1 + chunk.readUIntLE(15, 3) };
  if (type === 'VP8 ') return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff };
  if (type !== 'VP8L' || chunk[8] !== 0x2f) return null;
  const bits = chunk.readUInt32LE(9);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
