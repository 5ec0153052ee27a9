import { type ToldEvent, writeGathered } from './event-text.ts';

/** What many screens are told together, once a second: a busy province costs each of them one text a second. */
export class Gathering {
  private pending = new Map<string, ToldEvent[]>();

  /** @returns whether there is anything to be told */
  add(events: readonly ToldEvent[]): boolean {
    for (const event of events) {
      for (const audience of event.gatheredFor) {
        const before = this.pending.get(audience);
        if (before) before.push(event);
        else this.pending.set(audience, [event]);
      }
    }
    return this.pending.size > 0;
  }

  /** Those that are not told yet. */
  waiting(): ReadonlySet<ToldEvent> {
    return new Set([...this.pending.values()].flat());
  }

  /** By audience the text of all that waits; nothing waits afterwards. */
  take(): { audience: string; text: string }[] {
    const taken = [...this.pending].map(([audience, events]) => ({ audience, text: writeGathered(events) }));
    this.pending = new Map();
    return taken;
  }
}
