import { beginsAnother } from './find-another-file.ts';
import { MOST_HIDDEN, type Scanned, scanPdf } from './scan-pdf.ts';

/** Names (ISO 32000-2, 7.3.5) by which a document does something on its own or carries another file. */
const active = new Set(
  'JavaScript JS Launch EmbeddedFile EmbeddedFiles RichMedia XFA SubmitForm ImportData GoToE'.split(' '),
);
const looked = new Set([...active, 'OpenAction']);
const anyActive = new RegExp(`/(?:${[...looked].join('|')})(?![A-Za-z0-9])`, 'u');
/** Programs write a mark of the byte order or an empty line before, and fill a last block with zeros behind. */
const BEFORE = /^(?:\u00ef\u00bb\u00bf|[\0\s])*/u;
const AFTER = new Set([0, 0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x20]);
const NEAR_BEGIN = 1024;

/**
 * A PDF from its first byte to its last, that is only read: `none` is no PDF at all, `broken` is cut off or continued by
 * something else. What lies in streams, texts and comments is data and not judged; what lies in compressed parts is not
 * seen: whoever opens it gets a download and never a page. Pure.
 */
export function judgePdf(bytes: Uint8Array): 'plain' | 'none' | 'broken' | 'active' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const begin = file.toString('latin1', 0, NEAR_BEGIN).replace(BEFORE, '');
  if (!/^%PDF-[12]\.\d/u.test(begin)) return 'none';
  const end = file.lastIndexOf('%%EOF');
  const after = end < 0 ? file.subarray(-NEAR_BEGIN) : file.subarray(end + 5);
  if (after.some((byte) => !AFTER.has(byte))) return end >= 0 && beginsAnother(after) ? 'active' : 'broken';
  if (end < 0) return 'broken';
  return isActive(file, scanPdf(file, looked)) ? 'active' : 'plain';
}

function isActive(file: Buffer, { names, hidden }: Scanned): boolean {
  if (hidden.length > MOST_HIDDEN || hidden.some((text) => anyActive.test(text))) return true;
  const opening = names.filter(({ name }) => name === 'OpenAction');
  if (opening.length < names.length || opening.length > MOST_REVISIONS) return true;
  return opening.some(({ end }) => !opensAtPlace(file, end));
}

/** Each time it is saved a document may say anew where it opens. */
const MOST_REVISIONS = 20;
const OBJECT = 600;

/** To be opened at a page is no action: an array, or a dictionary that goes to one; as it stands or by reference. */
function opensAtPlace(file: Buffer, at: number): boolean {
  const told = file.toString('latin1', at, at + OBJECT).replace(/^[\0\s]+/u, '');
  const reference = /^(\d+)[\0\s]+(\d+)[\0\s]+R/u.exec(told);
  if (!reference) return isPlace(told);
  const object = new RegExp(`(?<!\\d)${reference[1]}[\\0\\s]+${reference[2]}[\\0\\s]+obj[\\0\\s]*`, 'u');
  const found = object.exec(file.toString('latin1'));
  return found !== null && isPlace(file.toString('latin1', found.index + found[0].length, found.index + OBJECT));
}

const isPlace = (told: string) => told.startsWith('[') || /^<<[^>]*\/S[\0\s]*\/GoTo(?![A-Za-z])/u.test(told);
