import type { Cleaned } from './cleaned.ts';
import { orientationSegment, readOrientation } from './keep-orientation.ts';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** Frame headers: C0 to CF, without C4, C8 and CC, which are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** JFIF, the colour profile, and Adobe's colour transform; every other application segment and comment goes. */
const isKept = (marker: number) => !isSpoken(marker) || [0xe0, 0xe2, 0xee].includes(marker);
const isSpoken = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** Walks the segments of a JPEG (ITU T.81, annex B) up to its end. The way the picture is to be turned stays. Pure. */
export function cleanJpeg(file: Uint8Array): Cleaned {
  const walk: Walk = {
    file,
    view: new DataView(file.buffer, file.byteOffset, file.length),
    kept: [],
    dropped: [],
    width: 0,
    height: 0,
    turn: 1,
  };
  let position: number | null = 2;
  let scans = 0;
  while (position !== null && position < file.length) {
    if (file[position] !== 0xff) return broken(walk);
    const marker: number = file[position + 1] ?? 0;
    if (marker === END_OF_IMAGE) return scans > 0 ? finish(walk, position + 2) : broken(walk);
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (marker === START_OF_SCAN) scans += 1;
    position = takeSegment(walk, position, marker);
  }
  return broken(walk);
}

interface Walk {
  file: Uint8Array;
  view: DataView;
  kept: Uint8Array[];
  dropped: Uint8Array[];
  width: number;
  height: number;
  turn: number;
}

/** Where the next marker stands; null where the segment does not end within the file. */
function takeSegment(walk: Walk, at: number, marker: number): number | null {
  const { file, view } = walk;
  if (at + 4 > file.length) return null;
  const length = view.getUint16(at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > file.length) return null;
  const segment = file.subarray(at, end);
  if (isFrame(marker) && length >= 8) {
    walk.height = view.getUint16(at + 5);
    walk.width = view.getUint16(at + 7);
  }
  if (marker === 0xe1) walk.turn = readOrientation(segment) ?? walk.turn;
  const isProfile = marker !== 0xe2 || Buffer.from(segment.subarray(4, 15)).toString('latin1') === 'ICC_PROFILE';
  if (isKept(marker) && isProfile) walk.kept.push(segment);
  else walk.dropped.push(segment.subarray(4));
  if (marker !== START_OF_SCAN) return end;
  const next = endOfScan(file, end);
  walk.kept.push(file.subarray(end, next));
  return next;
}

/** Compressed data run to the next marker; a stuffed zero and restart markers are part of them. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    const next = file[at + 1] ?? 0;
    if (file[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return file.length;
}

function finish({ file, kept, dropped, width, height, turn }: Walk, end: number): Cleaned {
  const parts = [Buffer.from([0xff, 0xd8]), ...orientationSegment(turn), ...kept, Buffer.from([0xff, END_OF_IMAGE])];
  return { bytes: Buffer.concat(parts), dropped: [...dropped, file.subarray(end)], width, height };
}

const broken = ({ dropped, file }: Walk): Cleaned => ({
  bytes: null,
  dropped: [...dropped, file.subarray(-65_536)],
  width: 0,
  height: 0,
});
