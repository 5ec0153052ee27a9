import { crc32, deflateSync } from 'node:zlib';

/** Small files as cameras, scanners and attackers make them. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function png({ width = 2, height = 2, text = '', turn = 0, place = '' } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const pixels = deflateSync(Buffer.alloc((2 * 3 + 1) * 2));
  const extra = text ? [chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1'))] : [];
  if (turn > 0) extra.push(chunk('eXIf', exif(turn, place).subarray(6)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Exif as a phone writes it: which way up, and words that stand for the place. */
function exif(orientation: number, place: string): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place)]);
}

export function jpeg({ orientation = 6, place = '', comment = '', width = 16, height = 16 } = {}): Buffer {
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')),
    ...(place ? [segment(0xe1, exif(orientation, place))] : []),
    ...(comment ? [segment(0xfe, Buffer.from(comment))] : []),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0x00, 0x56, 0xff, 0xd0, 0x78]),
    Buffer.from([0xff, 0xd9]),
  ]);
}

export function webp({ exif: carried = '', turn = 0, place = '' } = {}): Buffer {
  const part = (type: string, data: Buffer) => {
    const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const canvas = Buffer.from([0x08, 0, 0, 0, 15, 0, 0, 15, 0, 0]);
  const picture = Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 16, 0, 16, 0, 1, 2]);
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    part('VP8X', canvas),
    part('VP8 ', picture),
    ...(carried ? [part('EXIF', Buffer.from(carried))] : []),
    ...(turn > 0 ? [part('EXIF', exif(turn, place))] : []),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

export function pdf(more = ''): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj << /Type /Catalog ${more} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** A stream whose length is told rightly, wrongly, or elsewhere; `more` stands in an object behind it. */
export function pdfWithStream(stream: Buffer, length: 'told' | 'wrong' | 'by-reference', more = ''): Buffer {
  const told = { told: `${stream.length}`, wrong: `${stream.length + 3}`, 'by-reference': '3 0 R' }[length];
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n%\u00e2\u00e3\n1 0 obj << /Type /Catalog >> endobj\n2 0 obj << /Filter /FlateDecode /Length ${told} >>\nstream\r\n`,
      'latin1',
    ),
    stream,
    Buffer.from(
      `\nendstream endobj\n3 0 obj ${stream.length} endobj\n4 0 obj << ${more} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
    ),
  ]);
}

export const zip = Buffer.from('PK\u0003\u0004 a program', 'latin1');
