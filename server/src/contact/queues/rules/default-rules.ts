import { channelOf, waysIn } from '../../channels/index.ts';
import type { EngineRules, QueueRulesBody } from './queue-rules-contract.ts';

type ChannelRule = EngineRules['channels'][string];
type DeskRule = EngineRules['desks'][number];

/** Desks that every province has. */
export const GENERAL = 'general';

/** Of a person's hundred: a call or a visit takes them whole, and three people can write to them at once. */
const WHOLE = 100;
const A_THIRD = 33;

/** A contact rings for so many seconds before it goes to another. */
export const ACCEPT_SECONDS = 30;
/** Whoever ended a conversation can have the next at once, and writes up when there is time; a province may say otherwise. */
const WRAP_UP_SECONDS = 0;

/** Whoever speaks with one has no hand for another; whoever writes does. Which that are, the channel says. */
function ruleFor({ takes }: ReturnType<typeof channelOf>): ChannelRule {
  const isSpoken = takes.some((kind) => kind === 'voice' || kind === 'visit');
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

/** Of whom nothing else is known. */
export const USUAL_LEVEL = 'ordinary';

const general: DeskRule = { id: GENERAL, steps: [{ afterSeconds: 0, needs: [{}] }], overflow: [], closed: null };

/** What the engine goes by. */
const rules: EngineRules = {
  headStarts: { ordinary: 0, silver: 30, gold: 60, diamond: 120, senior: 60 },
  channels: Object.fromEntries(waysIn.map((name) => [name, ruleFor(channelOf(name))])),
  units: WHOLE,
  desks: [
    general,
    { ...general, id: 'seniors' },
    deskFor('important', 'important', 20),
    deskFor('complaints', 'complaints', 60),
    deskFor('english', 'english', 90),
    deskFor('billing-experts', 'expert:billing', 60),
    deskFor('network-experts', 'expert:network', 60),
  ],
  lastAgentSeconds: 15,
  keeps: [],
};

const named = (id: string, nameZh: string, nameEn: string) => ({ id, nameZh, nameEn, hours: null });

/**
 * What holds where neither the province nor the group has rules of its own. People aged 65 and over come to a desk that
 * everybody may take, and count as having come earlier. docs/rules/contacts.md#seniors
 *
 * Nothing leads to the desks for English and for experts until somebody says so: where nobody has what they ask for,
 * whoever was led there would only wait longer.
 */
export const defaultRules: QueueRulesBody = {
  rules,
  desks: [
    named(GENERAL, '综合台', 'General'),
    named('seniors', '长辈台', 'Seniors'),
    named('important', '重要客户台', 'Important customers'),
    named('complaints', '投诉台', 'Complaints'),
    named('english', '英语台', 'English'),
    named('billing-experts', '资费专家台', 'Billing experts'),
    named('network-experts', '网络专家台', 'Network experts'),
  ],
  levels: [{ id: 'senior', nameZh: '65 岁及以上', nameEn: 'Aged 65 and over' }],
  ways: [
    { ageFrom: 65, desk: 'seniors', level: 'senior' },
    { channels: ['escalated'], desk: 'complaints' },
    { levels: ['diamond'], desk: 'important' },
    { desk: GENERAL },
  ],
};
