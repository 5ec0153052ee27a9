import { readPhone } from './read-phone.ts';

export type Sought = { by: 'phone'; phone: string } | { by: 'number' | 'name'; text: string };

/** What somebody looks for a customer by: a phone number, a name in Chinese, else a number of BOSS. Pure. */
export function readSought(text: string): Sought {
  const plain = text.normalize('NFKC').trim();
  const phone = readPhone(plain);
  if (phone !== null) return { by: 'phone', phone };
  if (/\p{Script=Han}/u.test(plain)) return { by: 'name', text: plain };
  return { by: 'number', text: plain };
}
