import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import { reasonOf } from './command-failed.ts';

/** What a file holds as UTF-8, or why it cannot be read. */
export function readTextFile(path: string, mostBytes: number): { readonly text: string } | { readonly reason: string } {
  try {
    const about = statSync(path);
    if (!about.isFile()) return { reason: 'is no file' };
    if (about.size > mostBytes) return { reason: `is larger than ${mostBytes / 1_000_000} MB` };
    return decode(readFileSync(path));
  } catch (error) {
    return { reason: `cannot be read (${reasonOf(error)})` };
  }
}

function decode(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'is not UTF-8 text' };
  }
}

/**
 * The absolute path of a file named on the command line. npm runs commands in the package's folder and keeps the caller's
 * own in INIT_CWD, so that one is tried first.
 */
export function pathFromCaller(name: string): string {
  const caller = process.env['INIT_CWD'];
  const fromCaller = caller === undefined ? null : resolve(caller, name);
  return fromCaller !== null && existsSync(fromCaller) ? fromCaller : resolve(name);
}
