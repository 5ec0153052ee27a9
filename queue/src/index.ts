export type { Effect, Sink, WidenedBecause, WithdrawnBecause } from './history/effect.ts';
export type { Arrive, EventOf, Id, QueueEvent } from './history/event.ts';
export { openQueue, type Queue } from './opening/open-queue.ts';
export { QueueRefusal, type RefusalCode } from './history/refusal.ts';
export type { Fault, FaultCode } from './rules/fault.ts';
export { readRules, type RulesRead } from './rules/read-rules.ts';
export type { ChannelRule, DeskRule, KeepRule, OverflowRule, Rules, Skills, StepRule } from './rules/rules.ts';
export type { ContactState, PersonState, Presence, QueueState, Standing } from './history/state.ts';
