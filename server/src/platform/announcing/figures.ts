import type { FastifyBaseLogger } from 'fastify';
import type { TProperties } from 'typebox';
import { type AboutOf, type Announcement, type AnnouncementKind, toAnnouncement } from './announcement.ts';
import { toTold } from './event-text.ts';
import type { Screens } from './screens.ts';

/**
 * What many screens show and each would read for itself otherwise: read once a process, at most once a second and only after
 * something was announced, and told as data to whom it concerns where it changed. It is no event, and nobody misses it: who
 * comes is told how it stands.
 */
export interface Figure<C> {
  read(centre: C): Promise<readonly Announcement[]>;
}

/** Says how to read it: for each audience what it is told. Every audience that has it is among them, with nothing as well. */
export function defineFigure<P extends TProperties, C>(
  kind: AnnouncementKind<P>,
  read: (centre: C) => Promise<readonly { about: AboutOf<P>; audience: readonly string[] }[]>,
): Figure<C> {
  return {
    read: async (centre) => (await read(centre)).map(({ about, audience }) => toAnnouncement(kind, about, audience)),
  };
}

/** A figure with its centre in hand. */
export type ReadFigure = () => Promise<readonly Announcement[]>;

/** What the screens of a process were told last. */
export class Figures {
  private readonly told = new Map<string, { audience: readonly string[]; text: string }>();
  private readonly all: readonly ReadFigure[];
  private readonly screens: Screens;
  private readonly log: FastifyBaseLogger;

  constructor(all: readonly ReadFigure[], screens: Screens, log: FastifyBaseLogger) {
    this.all = all;
    this.screens = screens;
    this.log = log;
  }

  /** Reads all, where anybody is there to be told. Never rejects. */
  async tell(): Promise<void> {
    // As nobody was told since, it may have changed: who comes next must not be told how it stood.
    if (this.screens.empty) return this.told.clear();
    for (const read of this.all) {
      const announcements = await read().catch((error: unknown) => {
        this.log.error({ error }, 'reading a figure failed; it is read again with the next event');
        return [];
      });
      for (const announcement of announcements) this.tellOne(announcement);
    }
  }

  private tellOne({ name, about, audience }: Announcement): void {
    const { text } = toTold({ xid: 0, name, about, audience: [...audience] });
    const key = `${name} ${audience.join(' ')}`;
    if (this.told.get(key)?.text === text) return;
    this.told.set(key, { audience, text });
    for (const screen of this.screens.reached(audience)) screen.hear(text);
  }

  /** How they stand, for a screen that comes. */
  knownTo(audience: readonly string[]): string {
    const known = [...this.told.values()].filter((one) => one.audience.some((each) => audience.includes(each)));
    return known.map(({ text }) => text).join('');
  }
}
