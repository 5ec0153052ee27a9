/**
 * A mainland mobile number as people type it (spaces, hyphens, full-width digits, with 86, +86 or 0086 before it), in
 * E.164; null where it is none. Pure.
 */
export function readPhone(typed: string): string | null {
  const digits = typed.normalize('NFKC').replaceAll(/[\s()\-–—]/gu, '');
  const national = /^(?:\+?86|0086)?(1[3-9]\d{9})$/u.exec(digits)?.[1];
  return national ? `+86${national}` : null;
}
