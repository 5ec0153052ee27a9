const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;
const SHORT = 3;

/** Which way up a camera held the picture (Exif 2.32, tag 0x0112: 1 to 8), read from an APP1 segment; null where untold. Pure. */
export function readOrientation(segment: Uint8Array): number | null {
  const exif = Buffer.from(segment);
  if (exif.length < 24 || exif.toString('latin1', 4, 10) !== EXIF) return null;
  const tiff = exif.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
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

/** An APP1 segment that says this and nothing else; none for a picture that is upright. */
export function orientationSegment(turn: number): Buffer[] {
  if (turn === 1) return [];
  const segment = Buffer.alloc(36);
  segment.set([0xff, 0xe1, 0, 34]);
  segment.write(EXIF, 4, 'latin1');
  segment.write('MM', 10, 'latin1');
  segment.writeUInt16BE(42, 12);
  segment.writeUInt32BE(8, 14);
  segment.writeUInt16BE(1, 18);
  segment.writeUInt16BE(ORIENTATION, 20);
  segment.writeUInt16BE(SHORT, 22);
  segment.writeUInt32BE(1, 24);
  segment.writeUInt16BE(turn, 28);
  return [segment];
}
