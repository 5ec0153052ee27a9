/**
 * The first key that a JSON object gives twice, null if none. JSON.parse keeps the last of them silently; here one of two
 * facts would be lost. `text` must be the JSON of `object`.
 */
export function repeatedKey(text: string, object: object): string | null {
  if (topLevelColons(text) === Object.keys(object).length) return null;
  const seen = new Set<string>();
  for (const key of topLevelKeys(text)) {
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return null;
}

function topLevelColons(text: string): number {
  let colons = 0;
  scanTopLevel(text, () => colons++);
  return colons;
}

function topLevelKeys(text: string): string[] {
  const keys: string[] = [];
  scanTopLevel(text, (start, end) => keys.push(String(JSON.parse(text.slice(start, end)))));
  return keys;
}

/** Calls back at each colon of the outermost object with the bounds of the string before it. */
function scanTopLevel(text: string, atKey: (start: number, end: number) => void): void {
  let depth = 0;
  let start = 0;
  let end = 0;
  for (let position = 0; position < text.length; position++) {
    const char = text.charCodeAt(position);
    if (char === 0x22) {
      start = position;
      end = endOfString(text, position);
      position = end - 1;
    } else if (char === 0x7b || char === 0x5b) depth++;
    else if (char === 0x7d || char === 0x5d) depth--;
    else if (char === 0x3a && depth === 1) atKey(start, end);
  }
}

function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length && text.charCodeAt(position) !== 0x22)
    position += text.charCodeAt(position) === 0x5c ? 2 : 1;
  return position + 1;
}
