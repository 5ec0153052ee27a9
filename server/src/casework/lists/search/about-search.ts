import type { Centre } from '../../../platform/work.ts';
import { findCustomerByPhone } from '../../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { charactersOf } from '../../../platform/text/cut-text.ts';
import { readSearch } from './read-search.ts';

type About = Record<string, string | null>;

/**
 * What the record says of a search: whose number was asked for, but not the number itself; long numbers in other words
 * are masked likewise.
 */
export async function aboutSearch(centre: Centre, actor: Actor, about: About): Promise<About> {
  const { search } = about;
  if (!search) return about;
  const masked = { ...about, search: maskNumbers(search.normalize('NFKC')) };
  const { phone } = readSearch(search);
  if (!phone || !('whole' in phone)) return masked;
  const customer = await findCustomerByPhone(centre.db, phone.whole);
  if (!customer || !seesProvince(actor, customer.provinceId)) return masked;
  return { ...masked, customerId: about['customerId'] ?? customer.id };
}

/** Whatever stands between the digits, as long as it is no letter: of a notation that no reader knows, too. */
const maskNumbers = (text: string) =>
  text.replace(/\p{N}(?:[^\p{L}\p{N}]{0,3}\u30fc?\p{N}){6,}/gu, (number) => {
    const digits = number.replaceAll(/[^\p{N}]/gu, '');
    return `****${charactersOf(digits).slice(-4).join('')}`;
  });
