import { noSuchCursor } from './refusals.ts';

/** Where a page ended: the value it is sorted by, as PostgreSQL writes it, and the id for what has the same value. */
export interface Cursor {
  at: string;
  id: string;
}

const form = /^(\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?)\|([0-9a-f-]{36})$/u;

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

/** @throws noSuchCursor */
export function readCursor(text: string): Cursor {
  const [, at, id] = form.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw noSuchCursor();
  return { at, id };
}
