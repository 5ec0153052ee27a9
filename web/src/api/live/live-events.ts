import type { Key } from '../query-keys.ts';
import { announcements } from './announcements.ts';

type Announcement = (typeof announcements)[number];
export type AnnouncementName = Announcement[0];

/** `welcome` is said when the line opens, whoever it is. */
export const liveEvents = ['welcome', ...announcements.map(([name]) => name)] as const;
export type LiveEvent = (typeof liveEvents)[number];

/** Whom and what an event is about, as it came. */
export type About = Readonly<Record<string, string>>;

/** Whom and what an announcement is about; what the centre leaves out of it is not there. */
export type AboutOf<Name extends AnnouncementName> = Readonly<
  Partial<Record<Extract<Announcement, readonly [Name, unknown]>[1][number], string>>
>;

/**
 * What announcements make stale of one module. An announcement that a whole province hears names what it is about, and may
 * come gathered, to screens that it does not concern: only those that show that very thing read anew.
 */
export type Stale = {
  readonly [Name in AnnouncementName]?: (about: AboutOf<Name>, gathered: boolean) => readonly Key[];
};

/** The name of one thing, where the event says which; nothing where it does not. */
export function keyOf(id: string | undefined, name: (id: string) => Key): Key[] {
  return id === undefined ? [] : [name(id)];
}

/** What an event makes stale by what the modules say. An empty key stands for everything. */
export function staleBy(modules: readonly Stale[]) {
  return (event: LiveEvent, about: About, gathered = false): Key[] =>
    event === 'welcome' ? [[]] : modules.flatMap((stale) => stale[event]?.(about, gathered) ?? []);
}
