/* A unix socket's path may have 107 bytes. A clone that lies too deep gets its socket in the temporary folder. */
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';

const LONGEST_PATH = 107;

/**
 * @param {string} home
 * @param {string} name the cluster's name
 * @param {import('./choose-account.mjs').Account | undefined} account
 */
export function makeSocketFolder(home, name, account) {
  const beside = join(home, 'socket');
  const owner = account?.uid ?? process.getuid?.() ?? 0;
  // PostgreSQL reads its option as a list of names, where a quotation mark has a meaning of its own.
  const fits = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= LONGEST_PATH && !beside.includes('"');
  const folder = fits ? beside : join(tmpdir(), `${name}-${owner}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) {
    throw new CannotStart(`${folder} is somebody else's (user ${found.uid}).`, 'Remove it, or set TMPDIR elsewhere.');
  }
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
