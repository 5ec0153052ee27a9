import { Texts } from '../contract-parts.ts';
import { storedAs } from '../stored.ts';
import type { StoredEvent } from './event-store.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';

/** Where a screen stands: in which time, and what it was told of. */
export interface Position {
  epoch: string;
  snapshot: Snapshot;
}

const POSITION = /^([0-9a-f]{16})\.([0-9:,]+)$/;

/** What a browser sends as `Last-Event-ID`; null where it is no position. */
export function readPosition(text: string): Position | null {
  const [, epoch, written] = POSITION.exec(text) ?? [];
  const snapshot = written === undefined ? null : readSnapshot(written);
  return epoch !== undefined && snapshot ? { epoch, snapshot } : null;
}

/** What a screen sends back when it resumes; a block of its own tells nothing else (WHATWG HTML, Server-sent events). */
export function writePosition({ epoch, snapshot }: Position): string {
  return `id: ${epoch}.${writeSnapshot(snapshot)}\n`;
}

const readAbout = storedAs(Texts, 'event.about');

/** As all its screens are told it, written once. @throws Error where it was stored malformed */
export function writeEvent({ name, about }: Pick<StoredEvent, 'name' | 'about'>): string {
  if (/[\r\n]/.test(name)) throw new Error(`event.name has ${JSON.stringify(name)}, which is more than a line`);
  return `event: ${name}\ndata: ${JSON.stringify(readAbout(about))}\n\n`;
}
