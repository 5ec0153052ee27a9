import type { ChannelRule, DeskRule, Rules } from '@jieyi/queue';
import { channelOf, type WayIn, waysIn } from '../../channels/index.ts';

/** Desks that every province has. */
export const GENERAL = 'general';

/** Of whoever has no other, or is not known yet. */
export const USUAL_LEVEL = 'ordinary';

/** Of a person's hundred: a call or a visit takes them whole, and three people can write to them at once. */
const WHOLE = 100;
const A_THIRD = 33;

/** A contact rings for so many seconds before it goes to another. */
export const ACCEPT_SECONDS = 30;
/** Whoever ended a conversation can have the next at once, and writes up when there is time; a province may say otherwise. */
const WRAP_UP_SECONDS = 0;

/** Whoever speaks with one has no hand for another; whoever writes does. Which that are, the channel says. */
function ruleFor(wayIn: WayIn): ChannelRule {
  const isSpoken = channelOf(wayIn).takes.some((kind) => kind === 'voice' || kind === 'visit');
  return isSpoken
    ? { units: WHOLE, max: 1, acceptSeconds: ACCEPT_SECONDS, wrapUpSeconds: WRAP_UP_SECONDS }
    : { units: A_THIRD, max: 3, acceptSeconds: ACCEPT_SECONDS, wrapUpSeconds: WRAP_UP_SECONDS };
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
  channels: Object.fromEntries(waysIn.map((wayIn) => [wayIn, ruleFor(wayIn)])),
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
