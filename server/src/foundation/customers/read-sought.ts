import { readPhone } from './read-phone.ts';

export type Sought = { by: 'phone'; phone: string } | { by: 'number' | 'name'; text: string };

/**
 * What somebody looks for a customer by: a phone number, a number of BOSS, which has digits and no ideographs, else a name.
 * Pure.
 */
export function readSought(text: string): Sought {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const phone = readPhone(plain);
  if (phone !== null) return { by: 'phone', phone };
  const isNumber = /\p{N}/u.test(plain) && !/\p{Script=Han}/u.test(plain);
  return { by: isNumber ? 'number' : 'name', text: plain };
}
