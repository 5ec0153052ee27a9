/** A page or a drawing that a browser would run. `<!DOCTYPE plist>` and XMP are what cameras and programs write. */
const page =
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<\s*(?:!doctype\s+(?:html|svg)|html|head|script|svg|iframe|body|\?php|\?=)/iu;
const archives = ['PK\u0003\u0004', 'PK\u0005\u0006', 'Rar!\u001a\u0007', '7z\u00bc\u00af\u0027\u001c', '%PDF-'];
/** ELF for 32 or 64 bits in either order, Java, and the programs of a Mac. */
const programs = [
  ...['\u0001', '\u0002'].flatMap((size) => [`\u007fELF${size}\u0001\u0001`, `\u007fELF${size}\u0002\u0001`]),
  '\u00ca\u00fe\u00ba\u00be\0\0',
  ...['\u00ce', '\u00cf'].flatMap((size) => [`\u00fe\u00ed\u00fa${size}`, `${size}\u00fa\u00ed\u00fe`]),
];
const script = /^#!\s*\/\S+/u;
/** Padding, a byte order mark and white space stand before what begins. */
const BEFORE = new Set([0, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
const HEAD = 1024;

/**
 * Another file where this one is over, or in a place for notes: a page, an archive or a program, by the head that one
 * begins with. Four letters that happen to stand in a film or in compressed data are none. Pure.
 */
export function beginsAnother(bytes: Uint8Array): boolean {
  return isHead(afterPadding(bytes));
}

function isHead(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (
    page.test(text) ||
    archives.some((head) => text.startsWith(head)) ||
    programs.some((head) => text.startsWith(head)) ||
    script.test(text) ||
    isWindowsProgram(bytes)
  );
}

function afterPadding(bytes: Uint8Array): Uint8Array {
  const begin = bytes.findIndex((byte) => !BEFORE.has(byte));
  return bytes.subarray(Math.max(0, begin));
}

/** `MZ` with a header that can be one, or what it leads to: two letters alone are in any data. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD));
  if (head.toString('latin1', 0, 2) !== 'MZ') return false;
  if (head.length < 10 || head[2] === 0x90) return true;
  const isDosHeader = head.readUInt16LE(2) < 512 && head.readUInt16LE(8) <= 64;
  const leadsTo = head.length >= 64 ? head.readUInt32LE(60) : head.length;
  return isDosHeader || Buffer.from(bytes.subarray(leadsTo, leadsTo + 4)).toString('latin1') === 'PE\0\0';
}
