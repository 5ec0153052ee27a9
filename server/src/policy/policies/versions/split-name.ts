/** A DMN name is one text: the Chinese name, then the English one after the last Chinese character or bracket. */
export function splitName(name: string): { nameZh: string; nameEn: string } {
  const [, nameZh, nameEn] = /^(.*[\u3000-\u9fff\uff00-\uffef])\s+(\S.*)$/.exec(name) ?? [];
  return { nameZh: nameZh ?? name, nameEn: nameEn ?? name };
}
