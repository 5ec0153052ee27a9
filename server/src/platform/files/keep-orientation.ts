const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;
const SHORT = 3;
export const UPRIGHT = 1;

/** Which way up a camera held the picture (Exif 2.32, tag 0x0112: 1 to 8), read from an APP1 segment; null where untold. Pure. */
export function readOrientation(segment: Uint8Array): number | null {
  const exif = segment.subarray(4);
  return Buffer.from(exif.subarray(0, 6)).toString('latin1') === EXIF ? readTurn(exif) : null;
}

/** The same from Exif as PNG and WebP have it, with its name before it or without. Pure. */
export function readTurn(exif: Uint8Array): number | null {
  const named = Buffer.from(exif.subarray(0, 6)).toString('latin1') === EXIF;
  const tiff = Buffer.from(named ? exif.subarray(6) : exif);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return null;
  const little = order === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(short(directory), 200);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === ORIENTATION) return inRange(short(at + 8));
  }
  return null;
}

const inRange = (turn: number) => (turn >= 1 && turn <= 8 ? turn : null);

/** Exif that says this and nothing else. */
export function orientationTiff(turn: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(turn, 18);
  return tiff;
}

/** An APP1 segment with it; none for a picture that is upright. */
export function orientationSegment(turn: number): Buffer[] {
  if (turn === UPRIGHT) return [];
  return [Buffer.concat([Buffer.from([0xff, 0xe1, 0, 34]), Buffer.from(EXIF, 'latin1'), orientationTiff(turn)])];
}
