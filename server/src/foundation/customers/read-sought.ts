export type Sought = { by: 'phone'; phone: string } | { by: 'number' | 'name'; text: string };

/** What somebody looks for a customer by: a number of the mainland, a name in Chinese, else a number of BOSS. Pure. */
export function readSought(text: string): Sought {
  const plain = text.normalize('NFKC').trim();
  const digits = plain.replaceAll(/[\s-]/gu, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/u, '');
  if (/^1\d{10}$/u.test(digits)) return { by: 'phone', phone: `+86${digits}` };
  if (/\p{Script=Han}/u.test(plain)) return { by: 'name', text: plain };
  return { by: 'number', text: plain };
}
