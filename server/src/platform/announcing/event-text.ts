import { isGathered } from './announcement.ts';
import type { StoredEvent } from './event-store.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';

/** Where a screen stands. */
export interface Position {
  epoch: string;
  /** It was told all that is visible in it. */
  snapshot: Snapshot;
  /** Of what is gathered it was told what is visible in this one, which may be a second older. */
  gathered: Snapshot;
}

const POSITION = /^([0-9a-f]{16})\.([0-9:,]+)(?:\.([0-9:,]+))?$/;

/** What a browser sends as `Last-Event-ID`; null where it is no position. */
export function readPosition(text: string): Position | null {
  const [, epoch, told, gatheredTo] = POSITION.exec(text) ?? [];
  if (epoch === undefined || told === undefined) return null;
  const snapshot = readSnapshot(told);
  const gathered = gatheredTo === undefined ? snapshot : readSnapshot(gatheredTo);
  return snapshot && gathered ? { epoch, snapshot, gathered } : null;
}

/** What a screen sends back when it resumes; in a block of its own it tells nothing else (WHATWG HTML, Server-sent events). */
export function writePosition({ epoch, snapshot, gathered }: Position): string {
  const [told, gatheredTo] = [writeSnapshot(snapshot), writeSnapshot(gathered)];
  return `id: ${epoch}.${told}${gatheredTo === told ? '' : `.${gatheredTo}`}\n`;
}

/** An event as screens are told it: written once, however many hear it. */
export interface ToldEvent {
  xid: number;
  name: string;
  /** Told at once to these, and with what else happens to those. */
  audience: readonly string[];
  gatheredFor: readonly string[];
  /** What it says, in JSON. */
  said: string;
  text: string;
}

/** @throws Error where it was stored malformed */
export function toTold({ xid, name, about, audience }: Omit<StoredEvent, 'id'>): ToldEvent {
  if (/[\r\n]/.test(name)) throw new Error(`event.name has ${JSON.stringify(name)}, which is more than a line`);
  if (!isTexts(about)) throw new Error('event.about has more than texts by name');
  const said = JSON.stringify(about);
  return {
    xid,
    name,
    audience: audience.filter((one) => !isGathered(one)),
    gatheredFor: audience.filter(isGathered),
    said,
    text: `event: ${name}\ndata: ${said}\n\n`,
  };
}

function isTexts(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  return Object.values(stored).every((one) => typeof one === 'string');
}

const GATHERED_AT_MOST = 200;

/** Of very many only the kinds are told, each as if of anything. */
export function writeGathered(events: readonly ToldEvent[]): string {
  const all = events.length <= GATHERED_AT_MOST;
  const list = events.map(({ name, said }) => `["${name}",${all ? said : '{}'}]`);
  return `event: gathered\ndata: [${[...new Set(list)].join(',')}]\n\n`;
}
