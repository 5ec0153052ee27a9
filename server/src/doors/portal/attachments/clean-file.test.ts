import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jpeg, pdf, pdfWithStream, png, webp } from '../../../../test/help/portal-files.ts';
import { cleanFile } from './clean-file.ts';
import { readTurn } from './keep-orientation.ts';

const SIGNATURES = [
  '/JS ',
  '/JavaScript',
  '/Launch<<',
  '/OpenAction 1 0 R',
  '/EmbeddedFile ',
  '/XFA[',
  '(',
  '<',
  '%',
  '>>',
  'obj',
  'MZ',
  'MZ\u0090',
  'PK\u0003\u0004',
  '%PDF-',
  '\u007fELF',
  '<svg',
  '<html',
  '<!DOCTYPE html',
  '<?php',
  '#!/bin/sh',
].map((text) => Buffer.from(text, 'latin1'));
/** What compression leaves: any bytes, and among them whatever a search for short signatures would find. */
const data = fc
  .array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...SIGNATURES)), { maxLength: 30 })
  .map((parts) => Buffer.concat(parts));
/** What cameras write behind a picture begins with a head of its own. */
const trailers = [
  '\0\0\0\u0018ftypmp42',
  '\0\0\u0001\n\u000e\0\0\0Image_UTC_Data',
  'MotionPhoto_Data',
  '\u00ff\u00d8\u00ff',
];
const trailer = fc.tuple(fc.constantFrom(...trailers), data).map(([head, film]) => Buffer.concat([latin(head), film]));
const latin = (text: string) => Buffer.from(text, 'latin1');
const typeOf = (file: Buffer) => cleanFile(file, '').type;
const codeOf = (file: Buffer) => {
  try {
    return typeOf(file);
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('a good file is taken', () => {
  test('with anything in the streams of a PDF', () => {
    const length = fc.constantFrom('told', 'wrong', 'by-reference');
    fc.assert(
      fc.property(data, length, (stream, how) => {
        fc.pre(!stream.includes('endstream'));
        expect(codeOf(pdfWithStream(stream, how))).toBe('application/pdf');
      }),
      { numRuns: 400 },
    );
  });

  test('with anything that a camera writes behind a photo', () => {
    fc.assert(
      fc.property(trailer, (film) => {
        expect(codeOf(Buffer.concat([jpeg(), film]))).toBe('image/jpeg');
        expect(codeOf(Buffer.concat([png(), film]))).toBe('image/png');
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, Buffer, string]>([
    ['a PDF with a byte order mark', Buffer.concat([latin('\u00ef\u00bb\u00bf'), pdf()]), 'application/pdf'],
    ['a PDF with empty lines before it', Buffer.concat([latin('\r\n \n'), pdf()]), 'application/pdf'],
    ['a PDF filled up with zeros', Buffer.concat([pdf(), Buffer.alloc(5000)]), 'application/pdf'],
    ['a PDF that DOS ended', Buffer.concat([pdf(), latin('\u001a')]), 'application/pdf'],
    ['a PDF that says where it opens', pdf('/OpenAction [3 0 R /XYZ null null 0]'), 'application/pdf'],
    ['a PDF that opens by a named place', pdf('/OpenAction << /S /GoTo /D (page.1) >>'), 'application/pdf'],
    ['a PDF with words in texts', pdf('/Title (How to /Launch, and /JS \\) too) /A <2F4A53>'), 'application/pdf'],
    ['a PDF with words in a comment', pdf('\n% /JavaScript is off\n'), 'application/pdf'],
    ['a PDF with like names', pdf('/JSON 1 /Launcher 2 /S /GoTo /XFAB 3'), 'application/pdf'],
    [
      'a photo from Photoshop',
      jpeg({
        comment: 'Photoshop 3.0\u00008BIM\u0004%\0\0<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD">',
      }),
      'image/jpeg',
    ],
    [
      'a photo with XMP',
      jpeg({ comment: 'http://ns.adobe.com/xap/1.0/\0<?xpacket begin=""?><x:xmpmeta/>' }),
      'image/jpeg',
    ],
  ])('%s', (_, file, type) => expect(codeOf(file)).toBe(type));
});

describe('what does something on its own is refused', () => {
  const program = Buffer.alloc(200);
  program.write('MZ');
  program.writeUInt32LE(128, 60);
  program.write('PE\0\0', 128, 'latin1');
  const heads = [
    'PK\u0003\u0004',
    '\u007fELF\u0002\u0001\u0001\0',
    'MZ\u0090\0\u0003\0\0\0',
    '#!/bin/sh\n',
    '#! /usr/bin/env node\n',
    '<html>',
    '<!DOCTYPE HTML PUBLIC',
    '<script>',
    '<?php ',
    '<svg onload=x>',
    '<?xml version="1.0"?>\n<svg>',
    '%PDF-1.4',
    'Rar!\u001a\u0007\0',
    '7z\u00bc\u00af\u0027\u001c',
    '<!-- x --><html>',
  ].map(latin);
  const another = [program, ...heads];

  test('a picture or a document that another file follows, also behind padding', () => {
    const before = fc.constantFrom('', '\r\n', '\0\0\0\0', '\u00ef\u00bb\u00bf ', '\0'.repeat(3000));
    fc.assert(
      fc.property(fc.constantFrom(...another), before, (head, padding) => {
        const rest = Buffer.concat([latin(padding), head]);
        expect(codeOf(Buffer.concat([jpeg(), rest]))).toBe('attachment-active');
        expect(codeOf(Buffer.concat([png(), rest]))).toBe('attachment-active');
        expect(codeOf(Buffer.concat([webp(), rest]))).toBe('attachment-active');
        expect(codeOf(Buffer.concat([pdf(), rest]))).toBe('attachment-active');
      }),
    );
  });

  const names = ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'RichMedia', 'XFA', 'SubmitForm', 'ImportData', 'GoToE'];
  test('a document that names an action, however the name is written and whatever stands around it', () => {
    const name = fc
      .constantFrom(...names)
      .chain((one) =>
        fc
          .array(fc.boolean(), { minLength: one.length, maxLength: one.length })
          .map((hex) => [...one].map((sign, at) => (hex[at] ? `#${sign.charCodeAt(0).toString(16)}` : sign)).join('')),
      );
    const around = fc.constantFrom('', '(a (nested) \\) text)', '<41>', '% a comment (\n', '/Length 5000', '[1 2]');
    fc.assert(
      fc.property(name, around, around, data, (one, before, after, stream) => {
        fc.pre(!stream.includes('endstream'));
        const active = `${before} /A << /S /${one}(x) >> ${after}`;
        expect(codeOf(pdfWithStream(stream, 'told', active))).toBe('attachment-active');
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Buffer]>([
    ['at once when it is opened', pdf('/OpenAction << /S /URI /URI (http://x) >>')],
    [
      'by reference',
      Buffer.concat([pdf('/OpenAction 9 0 R').subarray(0, -6), latin('9 0 obj << /S /Named >> endobj %%EOF')]),
    ],
    ['by a reference that nobody sees through', pdf('/OpenAction 77 0 R')],
    [
      'in an object that a stream hides',
      pdfWithStream(latin('x\n7 0 obj << /S /JavaScript /JS (x) >> endobj\n'), 'told'),
    ],
    ['in an object that a text hides', pdf('/T (\n7 0 obj << /S /Launch >> endobj )')],
  ])('%s', (_, file) => expect(codeOf(file)).toBe('attachment-active'));
});

describe('which way up', () => {
  const exifOf = (file: Uint8Array, mark: string) => {
    const at = Buffer.from(file).indexOf(mark, 0, 'latin1');
    return at < 0 ? null : readTurn(file.subarray(at + (mark === 'EXIF' ? 8 : 4)));
  };
  const kept = (file: Buffer) => cleanFile(file, '').bytes;

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('%i is kept in every format, and nothing else of Exif', (turn) => {
    const expected = turn === 1 ? null : turn;
    const secret = '30.2741N';
    expect(exifOf(kept(png({ turn, place: secret })), 'eXIf')).toBe(expected);
    expect(exifOf(kept(webp({ turn, place: secret })), 'EXIF')).toBe(expected);
    for (const file of [png({ turn, place: secret }), webp({ turn, place: secret })])
      expect(Buffer.from(kept(file)).includes(secret)).toBe(false);
    expect(kept(Buffer.from(kept(png({ turn, place: secret }))))).toEqual(kept(png({ turn, place: secret })));
  });
});

test('five megabytes of any kind take a second of the processor at most, by an attacker’s choice', () => {
  const size = 5 * 1024 * 1024;
  const parts = ['/JS1 ', '()', '% \n', '/Length 1 ', '<< >>stream\n', '(1 0 obj)', '/OpenAction 1 0 R ', '/#4a '];
  for (const part of parts) {
    const file = pdf(part.repeat(Math.floor((size - 200) / part.length)));
    const before = process.cpuUsage();
    codeOf(file);
    expect({ part, milliseconds: process.cpuUsage(before).user / 1000 }).toEqual({
      part,
      milliseconds: expect.toSatisfy((took: number) => took < 2000),
    });
  }
});
