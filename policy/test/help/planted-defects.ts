import { checkPolicy, type Finding, readPolicy } from '../../src/index.ts';
import { readShipped } from './shipped-policies.ts';

export const shipped = readShipped('v2');

export async function findingsIn(xml: string): Promise<readonly Finding[]> {
  return checkPolicy(await readPolicy(xml, { file: 'draft.dmn' }));
}

/** v2 with one passage replaced; the passage must be there. */
export function planted(from: string | RegExp, to: string | ((whole: string) => string)): string {
  const xml = typeof to === 'string' ? shipped.replace(from, to) : shipped.replace(from, to);
  if (xml === shipped) throw new Error(`nothing to replace: ${String(from)}`);
  return xml;
}

/** Replaces the text of one cell of v2. */
export const cell = (id: string, text: string): string =>
  planted(new RegExp(`(<(?:inputEntry|outputEntry) id="${id}">\\s*<text>)[^<]*`, 'u'), `$1${text}`);
export const rule = (id: string): RegExp => new RegExp(`\\s*<rule id="${id}">[^]*?</rule>`, 'u');
