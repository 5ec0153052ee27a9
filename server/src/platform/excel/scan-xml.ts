// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module; whoever compiles this file needs it
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { FileRefused } from './file-refused.ts';

/** Calls back at each start tag, with names as they are without a prefix, and at each end tag. */
export function scanXml(
  part: string,
  xml: string,
  begins: (name: string, attributes: ReadonlyMap<string, string>) => void,
  ends: (name: string) => void = () => {},
): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const own = Object.entries(attributes()).filter(([key]) => !key.startsWith('xmlns:'));
    const read = own.map(([key, value]) => [withoutPrefix(key), decode(value)] as const);
    begins(withoutPrefix(name), new Map(read));
  });
  parser.on('closeTag', (name) => ends(withoutPrefix(name)));
  parser.on('warn', () => {});
  parser.on('error', () => {
    throw new FileRefused('not-an-excel-file', [{ field: part, message: 'is broken XML', code: 'part-broken' }]);
  });
  parser.parse(xml);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
