/** Whoever follows live events. */
export interface Screen {
  audience: readonly string[];
  hear(text: string): void;
}

/** Who listens as what: an event costs what it reaches, however many there are. */
export class Screens {
  private readonly byAudience = new Map<string, Set<Screen>>();

  add(screen: Screen): void {
    for (const one of screen.audience) {
      const listening = this.byAudience.get(one);
      if (listening) listening.add(screen);
      else this.byAudience.set(one, new Set([screen]));
    }
  }

  remove(screen: Screen): void {
    for (const one of screen.audience) {
      const listening = this.byAudience.get(one);
      listening?.delete(screen);
      if (listening?.size === 0) this.byAudience.delete(one);
    }
  }

  get empty(): boolean {
    return this.byAudience.size === 0;
  }

  all(): ReadonlySet<Screen> {
    return this.reached([...this.byAudience.keys()]);
  }

  /** Each once, whichever of these it listens as. */
  reached(audience: readonly string[]): ReadonlySet<Screen> {
    const [first, ...others] = audience.flatMap((one) => this.byAudience.get(one) ?? []);
    if (!first || others.length === 0) return first ?? new Set();
    return new Set([first, ...others].flatMap((listening) => [...listening]));
  }

  /** Tells each in one piece what reaches it, and where it stands then. */
  tell(events: readonly { audience: readonly string[]; text: string }[], position: string): void {
    const heard = new Map<Screen, string>();
    for (const { audience, text } of events)
      for (const screen of this.reached(audience)) heard.set(screen, (heard.get(screen) ?? '') + text);
    for (const [screen, text] of heard) screen.hear(`${text}${position}\n`);
  }
}
