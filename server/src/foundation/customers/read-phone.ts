/** What people write into a number besides its digits; format characters and key caps come along with what is pasted. */
const BETWEEN =
  /(?:[\s\p{Cf}\p{Pd}\u02d7\u2212\u2043\u30fc()[\]{}【】〔〕「」.,、。·•‧・/\\|_~]|\ufe0e|\ufe0f|\u20e3)+/gu;
/** The line within an organisation, behind the number that is dialled: it is asked for there, and told to nobody else. */
const EXTENSION = /[\s,;，；-]*(?:转|轉|分机|分機|内线|ext(?:ension)?\.?|x|#|\*)[\s:：=.]*\d{1,6}\s*#?\s*$/iu;
const EXTENSION_BEHIND_DASH = /^([^\d]*0\d{2,3}\D{0,3}\d{3,4}\D?\d{4})\p{Pd}\d{1,6}\s*$/u;

/** Mobile numbers of the mainland, without its 86. */
const MOBILE = /^1[3-9]\d{9}$/u;
/** Land lines of the mainland with their area code, without the 0 before it. */
const LAND_LINE = /^(?:10|[2-9]\d{1,2})\d{7,8}$/u;

/**
 * A phone number in any usual notation, in E.164; null where it is none. A number of the mainland may have +86, 0086 or 86
 * before it, or the 0 that is dialled from another place; a land line has its area code, and its extension is left out. One
 * of another country has its + or 00. Pure.
 */
export function readPhone(typed: string): string | null {
  const said = typed
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^\s*tel:/iu, '');
  const whole = readDigits(digitsOf(said));
  if (whole !== null) return whole;
  const line = readDigits(digitsOf(said.replace(EXTENSION, '').replace(EXTENSION_BEHIND_DASH, '$1')));
  // What leads further within an organisation is a land line.
  return line !== null && isMobile(line) ? null : line;
}

function readDigits(plain: string): string | null {
  if (!/^\+?\d+$/u.test(plain)) return null;
  if (plain.startsWith('+86')) return ofMainland(plain.slice(3).replace(/^0/u, ''), true);
  if (plain.startsWith('+')) return /^\+[1-9]\d{6,14}$/u.test(plain) ? plain : null;
  const national = plain.replace(/^860?/u, '');
  if (plain.startsWith('86') && MOBILE.test(national)) return `+86${national}`;
  return ofMainland(plain.replace(/^0/u, ''), plain.startsWith('0'));
}

/** What is left of a number without what people write into it; anything else stays. Pure. */
export function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replaceAll(BETWEEN, '').replace(/^00/u, '+');
}

function isMobile(phone: string): boolean {
  return phone.startsWith('+86') && MOBILE.test(phone.slice(3));
}

function ofMainland(national: string, withAreaCode: boolean): string | null {
  return MOBILE.test(national) || (withAreaCode && LAND_LINE.test(national)) ? `+86${national}` : null;
}

/** The same for mobile numbers of the mainland alone: where a message has to reach it. Pure. */
export function readMobile(typed: string): string | null {
  const phone = readPhone(typed);
  return phone !== null && isMobile(phone) ? phone : null;
}
