import { charactersOf } from '../../../platform/text/cut-text.ts';
import { isCommon } from './common-passwords.ts';

const SHORTEST = 8;
const LONGEST = 128;
/** A name of fewer characters is in many a word. */
const SHORTEST_NAME = 3;

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'own-name';

/** As it is kept and compared: the same signs typed on another keyboard are the same password (NIST SP 800-63B, 3.1.1.2). Pure. */
export function foldPassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Why a password is not taken; null where it is. Length counts as people see characters, and nothing is asked of what it is
 * made of (NIST SP 800-63B, 3.1.1.2). Pure.
 * @param names of whom it is to be: the user name, and the name in both languages
 */
export function judgePassword(password: string, names: readonly string[]): PasswordFault | null {
  const folded = foldPassword(password);
  const { length } = charactersOf(folded);
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  if (isCommon(folded)) return 'common';
  return isMadeOf(folded.toLowerCase(), names) ? 'own-name' : null;
}

/** Nothing but a name of theirs with figures and signs around it. */
function isMadeOf(password: string, names: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const rest = plain(password);
  return names
    .map((name) => plain(foldPassword(name)))
    .filter((name) => charactersOf(name).length >= SHORTEST_NAME)
    .some((name) => rest.replaceAll(name, '') === '' && rest !== '');
}
