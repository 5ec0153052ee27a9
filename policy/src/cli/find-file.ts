import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The absolute path of a file named on the command line. npm runs commands in the package's folder and keeps the caller's
 * own in INIT_CWD, so that one is tried first.
 */
export function pathFromCaller(name: string): string {
  const caller = process.env['INIT_CWD'];
  const fromCaller = caller === undefined ? null : resolve(caller, name);
  return fromCaller !== null && existsSync(fromCaller) ? fromCaller : resolve(name);
}
