import type { ChannelRule, DeskRule, Rules } from '@jieyi/queue';
import { channels, type WayIn } from '../../channels/index.ts';

/** Desks that every province has. */
export const GENERAL = 'general';

/** Of a person's hundred: a call or a visit takes them whole, and three people can write to them at once. */
const WHOLE = 100;
const A_THIRD = 33;

/** A contact rings for so many seconds before it goes to another. */
const ACCEPT_SECONDS = 30;
/** A call is written up in this time, or the next one comes. */
const WRAP_UP_SECONDS = 30;

/** Whoever speaks with one has no hand for another; whoever writes does. Which that are, the channel says. */
function ruleFor({ takes }: (typeof channels)[number]): ChannelRule {
  const isSpoken = takes.some((kind) => kind === 'voice' || kind === 'visit');
  return isSpoken
    ? { units: WHOLE, max: 1, acceptSeconds: ACCEPT_SECONDS, wrapUpSeconds: WRAP_UP_SECONDS }
    : { units: A_THIRD, max: 3, acceptSeconds: ACCEPT_SECONDS, wrapUpSeconds: 0 };
}

/** Those who can do it first; after a while everybody, since a contact that nobody takes is worse. */
function deskFor(id: string, skill: string, everybodyAfterSeconds: number): DeskRule {
  const steps = [
    { afterSeconds: 0, needs: [{ [skill]: 1 }] },
    { afterSeconds: everybodyAfterSeconds, needs: [{}] },
  ];
  return { id, steps, overflow: [], closed: null };
}

const general: DeskRule = { id: GENERAL, steps: [{ afterSeconds: 0, needs: [{}] }], overflow: [], closed: null };

/** What holds in a province that has no rules of its own. */
export const defaultRules: Rules = {
  headStarts: { ordinary: 0, silver: 30, gold: 60, diamond: 120 },
  channels: Object.fromEntries(channels.map((channel) => [channel.name, ruleFor(channel)])) satisfies Partial<
    Record<WayIn, ChannelRule>
  >,
  units: WHOLE,
  desks: [
    general,
    deskFor('english', 'english', 90),
    deskFor('complaints', 'complaints', 60),
    deskFor('important', 'important', 20),
  ],
  lastAgentSeconds: 15,
  keeps: [],
};
