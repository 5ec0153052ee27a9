import { createHash, createHmac, randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';

/** No letter or digit that is taken for another when read aloud or copied: no 0 O 1 I L. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/**
 * The code of a form, made from the browser's own secret key: sent again, the same form gets the same code, though only
 * hashes of both are kept. 31 to the power of 8: about 40 bits.
 */
export function codeOf(key: string): string {
  let number = createHmac('sha256', 'jieyi portal code').update(key).digest().readBigUInt64BE();
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += SIGNS[Number(number % BigInt(SIGNS.length))];
    number /= BigInt(SIGNS.length);
  }
  return code;
}

/** What the ticket keeps of the key. */
export function hashOfKey(key: string): string {
  return `portal:${createHash('sha256').update(key).digest('hex').slice(0, 48)}`;
}

/** As people copy it: small letters, spaces and hyphens make no difference. */
export function readCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/gu, '');
}

export function readNumber(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(/\s/gu, '');
}

// A hash of nothing anybody was given: an unknown number takes as long to refuse as a wrong code.
const NOTHING = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5aGFzdGhpcw$YuBSV+5jDDgQGPbYsj4sO54i8e4Zn3DcQIIBE6FzhTE';

export async function fitsCode(codeHash: string | undefined, code: string): Promise<boolean> {
  const fits = await verify(codeHash ?? NOTHING, code).catch(() => false);
  return fits && codeHash !== undefined;
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
