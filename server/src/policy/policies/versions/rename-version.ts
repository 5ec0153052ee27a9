const ROOT = /<(?:[\w.-]+:)?definitions\b[^>]*>/u;

/** The version that a DMN file says it is: the id of its definitions. */
export function versionOf(dmn: string): string | null {
  return (
    /\sid=(?:"([^"]*)"|'([^']*)')/u
      .exec(ROOT.exec(dmn)?.[0] ?? '')
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

export function renameVersion(dmn: string, version: string): string {
  return dmn.replace(ROOT, (root) => root.replace(/\sid=(?:"[^"]*"|'[^']*')/u, ` id="${version}"`));
}

/** `v2` is followed by `v3`, another name by itself with a number; what is taken is passed over. */
export function nameNextVersion(version: string, taken: readonly string[]): string {
  const [, stem = version, digits] = /^(.*?)(\d+)$/u.exec(version) ?? [];
  let number = digits === undefined ? 2 : Number(digits) + 1;
  const name = (): string => (digits === undefined ? `${stem}-${number}` : `${stem}${number}`);
  while (taken.includes(name())) number += 1;
  return name();
}
