/** Names (ISO 32000-2, 7.3.5) by which a document does something on its own or carries another file. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])/u;
const TAIL = 2048;

/**
 * A PDF from its first byte to its last, that is only read: `none` is no PDF at all, `broken` is cut off or continued by
 * something else. What lies in compressed parts is not seen: whoever opens it gets a download and never a page. Pure.
 */
export function judgePdf(file: Uint8Array): 'plain' | 'none' | 'broken' | 'active' {
  const text = Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1');
  if (!/^%PDF-[12]\.\d/u.test(text)) return 'none';
  const tail = text.slice(-TAIL);
  const end = tail.lastIndexOf('%%EOF');
  const after = tail.slice(end + 5);
  if (/PK|<\s*(?:!doctype|html|script|svg)/iu.test(after)) return 'active';
  if (end < 0 || after.trim() !== '') return 'broken';
  return active.test(text.replaceAll(/#([0-9a-f]{2})/giu, unescapeName)) ? 'active' : 'plain';
}

const unescapeName = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
