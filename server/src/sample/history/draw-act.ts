import type { Answer } from '@jieyi/policy';
import type { Draw } from '../../foundation/billing/index.ts';
import { type ActKind, type Disposition, dispositions } from '../../deciding/resolution/index.ts';
import { oneOf } from '../../platform/stored.ts';
import type { DrawnFact } from './draw-facts.ts';

/** Who sat there. */
export interface Desk {
  readonly agentId: string;
  readonly expertId: string;
}

export interface Act {
  readonly disposition: Disposition;
  readonly kind: ActKind;
  readonly reason: string | null;
  readonly agentId: string;
  /** Who had the contact in the end. */
  readonly byId: string;
  readonly decided: string | null;
  readonly rule: string | null;
  readonly category: string | null;
  readonly bossFunction: string | null;
}

/** What was done about a decision; null where the customer had gone before. */
export function drawAct(draw: Draw, answer: Answer, facts: readonly DrawnFact[], desk: Desk): Act | null {
  if (draw.chance(0.04) || answer.status === 'invalid') return null;
  if (answer.status === 'undecided') return drawWithoutFact(draw, answer.need, answer.possible, facts, desk);
  const { rule, ticketCategory: category } = answer;
  const disposition = oneOf(dispositions, answer.disposition, `the answer of ${answer.policy}`);
  const lifted = disposition === 'expert' ? null : answer.bossFunction;
  const decided = { decided: disposition, rule, category, bossFunction: lifted, reason: null, agentId: desk.agentId };
  if (disposition === 'expert' && draw.chance(0.12)) {
    return { ...decided, disposition: 'explain', kind: 'may-otherwise', category: null, byId: desk.agentId };
  }
  const byId = disposition === 'expert' ? desk.expertId : desk.agentId;
  return { ...decided, disposition, kind: 'as-decided', byId };
}

function drawWithoutFact(
  draw: Draw,
  need: readonly string[],
  possible: readonly string[],
  facts: readonly DrawnFact[],
  { agentId }: Desk,
): Act | null {
  if (!possible.includes('complaint') || draw.chance(0.3)) return null;
  const none = { decided: null, rule: null, category: null, bossFunction: null };
  const cannotBeHad = need.every((fact) => facts.find((one) => one.fact === fact)?.state === 'unobtainable');
  const how = cannotBeHad
    ? { kind: 'without-fact' as const, reason: null }
    : { kind: 'override' as const, reason: '系统一时查不到，客户不愿再等，先登记投诉' };
  return { disposition: 'complaint', ...how, agentId, byId: agentId, ...none };
}
