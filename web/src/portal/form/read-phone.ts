/* The same as the server's customers/read-phone.ts, which reads the number again. */

/** What people write into a number besides its digits; format characters come along with what is pasted. */
const BETWEEN = /[\s\p{Cf}\p{Pd}−().·•/]+/gu;

/** Mobile numbers of the mainland, without its 86. */
const MOBILE = /^1[3-9]\d{9}$/u;
/** Land lines of the mainland with their area code, without the 0 before it. */
const LAND_LINE = /^(?:10|[2-9]\d{1,2})\d{7,8}$/u;

/**
 * A phone number in any usual notation, in E.164; null where it is none. A number of the mainland may have +86, 0086 or 86
 * before it, or the 0 that is dialled from another place; a land line has its area code. One of another country has its +
 * or 00. Pure.
 */
function readPhone(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/^\s*tel:/iu, '')
    .replaceAll(BETWEEN, '')
    .replace(/^00/u, '+');
  if (!/^\+?\d+$/u.test(plain)) return null;
  if (plain.startsWith('+86')) return ofMainland(plain.slice(3).replace(/^0/u, ''), true);
  if (plain.startsWith('+')) return /^\+[1-9]\d{6,14}$/u.test(plain) ? plain : null;
  if (plain.startsWith('86') && MOBILE.test(plain.slice(2))) return `+${plain}`;
  return ofMainland(plain.replace(/^0/u, ''), plain.startsWith('0'));
}

function ofMainland(national: string, withAreaCode: boolean): string | null {
  return MOBILE.test(national) || (withAreaCode && LAND_LINE.test(national)) ? `+86${national}` : null;
}

/** The same for mobile numbers of the mainland alone: where a message has to reach it. Pure. */
export function readMobile(typed: string): string | null {
  const phone = readPhone(typed);
  return phone !== null && MOBILE.test(phone.replace(/^\+86/u, '')) && phone.startsWith('+86') ? phone : null;
}
