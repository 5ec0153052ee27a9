/** The little of FEEL that pick-lists read and write: strings, yes and no, whole numbers, lists of them, `not(...)`. */

/** The texts of a list of quoted strings; null for anything else. */
export function readStrings(text: string): string[] | null {
  const strings: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const found = /^"((?:[^"\\]|\\.)*)"\s*(,\s*(?=\S)|$)/.exec(rest);
    if (!found) return null;
    strings.push(JSON.parse(`"${found[1] ?? ''}"`));
    rest = rest.slice(found[0].length);
  }
  return strings;
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

export function writeStrings(strings: readonly string[]): string {
  return strings.map(quote).join(', ');
}

export function isAny(text: string): boolean {
  const plain = text.trim();
  return plain === '' || plain === '-';
}

/** What an input cell accepts of listed values; null where it is more than a list of them. */
export function readPicked(text: string, values: readonly string[]): string[] | null {
  if (isAny(text)) return [...values];
  const negated = /^not\s*\((.*)\)$/s.exec(text.trim());
  const named = readStrings(negated?.[1] ?? text);
  if (!named || named.some((one) => !values.includes(one))) return null;
  return negated ? values.filter((one) => !named.includes(one)) : values.filter((one) => named.includes(one));
}

/** The shortest cell that accepts these: all of them is `-`; all but one of many is `not(...)`. */
export function writePicked(picked: readonly string[], values: readonly string[]): string {
  if (picked.length === values.length || picked.length === 0) return '-';
  const others = values.filter((one) => !picked.includes(one));
  if (others.length === 1 && picked.length > 2) return `not(${writeStrings(others)})`;
  return writeStrings(values.filter((one) => picked.includes(one)));
}

/** The list a cell such as `["callPlace"]` holds; null for anything else. */
export function readList(text: string): string[] | null {
  const inner = /^\[(.*)\]$/s.exec(text.trim());
  return inner ? readStrings(inner[1] ?? '') : null;
}

/** `>= 1` or `[0..9]`: the whole numbers a fact may be; null for anything else. */
export function readRange(text: string): { from: number; to: number | null } | null {
  const atLeast = /^>=\s*(\d+)$/.exec(text.trim());
  if (atLeast) return { from: Number(atLeast[1]), to: null };
  const range = /^\[\s*(\d+)\s*\.\.\s*(\d+)\s*\]$/.exec(text.trim());
  return range ? { from: Number(range[1]), to: Number(range[2]) } : null;
}
