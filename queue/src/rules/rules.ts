/** What somebody can do, by skill: a level from 1. */
export type Skills = Readonly<Record<string, number>>;

/** What an administrator keeps. `readRules` makes it of JSON and names every fault; the engine takes it as read. */
export interface Rules {
  /** Seconds by customer level; the largest is the stated bound. */
  readonly headStarts: Readonly<Record<string, number>>;
  readonly channels: Readonly<Record<string, ChannelRule>>;
  /** What one person has in all. */
  readonly units: number;
  readonly desks: readonly DeskRule[];
  /** For how long only the last agent may take a contact, from its arrival; 0 is never. */
  readonly lastAgentSeconds: number;
  readonly keeps: readonly KeepRule[];
}

export interface ChannelRule {
  /** What one contact takes of a person's units, while it rings, is spoken with and is wrapped up. */
  readonly units: number;
  /** How many of this channel one person has at most. */
  readonly max: number;
  readonly acceptSeconds: number;
  readonly wrapUpSeconds: number;
}

export interface DeskRule {
  readonly id: string;
  /** In order of time; the first is there from the arrival on. Each adds people, none takes any away. */
  readonly steps: readonly StepRule[];
  readonly overflow: readonly OverflowRule[];
  /** Where its contacts are taken while it is closed; null: they wait until it opens. */
  readonly closed: { readonly to: string } | null;
}

export interface StepRule {
  readonly afterSeconds: number;
  /** Any one of these, all of its skills at least at their level. */
  readonly needs: readonly Skills[];
}

export interface OverflowRule {
  readonly afterSeconds: number;
  readonly to: string;
}

export interface KeepRule {
  /** The levels for which people are kept. */
  readonly for: readonly string[];
  /** Of the people present, at least 0 and below 1; whole people, rounded down. */
  readonly share: number;
  /** Only people who meet the first step of this desk are counted and kept; null: everybody. */
  readonly desk: string | null;
}
