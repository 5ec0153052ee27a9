import { cutText, lengthOf } from '../../platform/text/cut-text.ts';
import { plainName, surnameOf } from './read-surname.ts';

/** What a post that does not need more may see of a name, and a sign for each other character. */
export function maskName(name: string): string {
  const seen = seenOfName(name);
  return seen + '*'.repeat(Math.max(1, lengthOf(plainName(name)) - lengthOf(seen)));
}

/** What the mask leaves: the surname, or the first character where none can be told. */
export function seenOfName(name: string): string {
  return surnameOf(name) ?? cutText(plainName(name), 1);
}

/** Of what could be anything, its first character alone. */
export function maskText(text: string): string {
  return `${cutText(text, 1)}***`;
}

/**
 * `138****2041`: enough to recognise, too little to call. Takes E.164, shows the national number; of a short one less, so
 * that some of its digits are always hidden.
 */
export function maskPhone(phone: string): string {
  const national = phone.replace(/^\+86/, '');
  const [first, last] = endsShown(national.length);
  return `${national.slice(0, first)}****${national.slice(national.length - last)}`;
}

/** A customer as lists show them; a number that is theirs no more is not shown. */
export function maskCustomer({ name, ...has }: { name: string } & NumberHeld): { name: string; phone: string | null } {
  const phone = phoneOf(has);
  return { name: maskName(name), phone: phone === null ? null : maskPhone(phone) };
}

/** The number they were met with, and since when it is theirs no more. */
export interface NumberHeld {
  phone: string;
  phoneLeftAt: Date | null;
}

/** The number by which they can be reached; null once BOSS gave it to somebody else, or to nobody. */
export function phoneOf({ phone, phoneLeftAt }: NumberHeld): string | null {
  return phoneLeftAt === null ? phone : null;
}

/** How much of both ends may be seen: at least three signs are hidden. */
function endsShown(length: number): readonly [first: number, last: number] {
  if (length >= 10) return [3, 4];
  return length >= 7 ? [2, 2] : [0, 0];
}
