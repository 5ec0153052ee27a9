import type { ChannelRule, DeskRule, Rules, Skills } from './rules.ts';
import { meets, nameNeeds } from './needs.ts';

/** A channel as the engine asks for it. */
export interface ChannelPlan extends ChannelRule {
  readonly name: string;
  readonly index: number;
  readonly acceptMs: number;
  readonly wrapUpMs: number;
}

/** From `afterMs` after its arrival on a contact may be taken by whoever has this bit. */
export interface Stage {
  readonly afterMs: number;
  readonly bit: number;
  readonly because: 'step' | 'overflow';
}

/** A desk that is open, with all that widens it in order of time. */
export interface DeskPlan {
  readonly id: string;
  readonly stages: readonly Stage[];
}

export interface LevelPlan {
  readonly name: string;
  readonly headStartMs: number;
  /** The keeps, a bit each, that keep people for others than this level. */
  readonly keptFor: number;
}

export interface KeepPlan {
  readonly share: number;
  /** Who is counted; null: everybody. */
  readonly needs: readonly Skills[] | null;
}

export interface NeedPlan {
  readonly need: Skills;
  readonly bits: readonly number[];
}

/** The rules, made ready for asking, with some desks closed. */
export interface Plan {
  readonly rules: Rules;
  readonly closed: ReadonlySet<string>;
  readonly channels: ReadonlyMap<string, ChannelPlan>;
  readonly levels: ReadonlyMap<string, LevelPlan>;
  /** By desk, where its contacts are taken now; null where nobody takes them. */
  readonly routes: ReadonlyMap<string, DeskPlan | null>;
  /** By bit, what has to be met to have it: any one of these. Stages that ask for the same share a bit. */
  readonly bits: readonly (readonly Skills[])[];
  /** Every need once, and by need the bits that it has. */
  readonly needs: readonly NeedPlan[];
  /** How many times 32 bits that is. */
  readonly words: number;
  readonly keeps: readonly KeepPlan[];
  readonly lastAgentMs: number;
}

interface Bit {
  readonly index: number;
  readonly needs: readonly Skills[];
}

export function compilePlan(rules: Rules, closed: ReadonlySet<string>): Plan {
  const desks = new Map(rules.desks.map((desk) => [desk.id, desk]));
  const bits = new Map<string, Bit>();
  const plans = new Map<string, DeskPlan>();
  for (const desk of rules.desks) plans.set(desk.id, { id: desk.id, stages: stagesOf(desk, desks, closed, bits) });
  const routes = new Map<string, DeskPlan | null>();
  for (const desk of rules.desks) routes.set(desk.id, plans.get(leadsTo(desk, desks, closed)?.id ?? '') ?? null);
  return {
    rules,
    closed,
    channels: new Map(
      Object.entries(rules.channels).map(([name, rule], index) => [name, channelOf(name, rule, index)]),
    ),
    levels: new Map(Object.entries(rules.headStarts).map(([name, seconds]) => [name, levelOf(rules, name, seconds)])),
    routes,
    bits: Array.from(bits.values(), ({ needs }) => needs),
    needs: needsOf([...bits.values()]),
    words: Math.max(1, Math.ceil(bits.size / 32)),
    keeps: rules.keeps.map(({ share, desk }) => ({ share, needs: desk === null ? null : firstNeeds(desks.get(desk)) })),
    lastAgentMs: rules.lastAgentSeconds * 1000,
  };
}

/** The bits of whoever has these skills. */
export function bitsOf(plan: Plan, skills: Skills): Int32Array<ArrayBuffer> {
  const own = new Int32Array(plan.words);
  for (const { need, bits } of plan.needs) {
    if (!meets(skills, need)) continue;
    for (const bit of bits) own[bit >> 5] = (own[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return own;
}

export function hasBit(own: Int32Array, bit: number): boolean {
  return bit >= 0 && ((own[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The open desk that takes what comes to this one: itself, or where it leads while closed, or nobody. */
function leadsTo(
  desk: DeskRule,
  desks: ReadonlyMap<string, DeskRule>,
  closed: ReadonlySet<string>,
): DeskRule | undefined {
  let at: DeskRule | undefined = desk;
  for (let left = desks.size; at !== undefined && closed.has(at.id); left--) {
    if (left === 0 || at.closed === null) return undefined;
    at = desks.get(at.closed.to);
  }
  return at;
}

function stagesOf(
  desk: DeskRule,
  desks: ReadonlyMap<string, DeskRule>,
  closed: ReadonlySet<string>,
  bits: Map<string, Bit>,
): readonly Stage[] {
  const steps = desk.steps.map(({ afterSeconds, needs }) => ({ afterSeconds, needs, because: 'step' as const }));
  const overflow = desk.overflow.map(({ afterSeconds, to }) => {
    const other = desks.get(to);
    const taking = other && leadsTo(other, desks, closed);
    return { afterSeconds, needs: firstNeeds(taking), because: 'overflow' as const };
  });
  const met: Skills[] = [];
  return [...steps, ...overflow]
    .toSorted((one, other) => one.afterSeconds - other.afterSeconds)
    .map(({ afterSeconds, needs, because }) => {
      met.push(...needs);
      return { afterMs: afterSeconds * 1000, bit: bitFor([...met], bits), because };
    });
}

/** Many stages ask for the same among others: asked once for each person, it is known for all. */
function needsOf(bits: readonly Bit[]): readonly NeedPlan[] {
  const plans = new Map<string, { need: Skills; bits: number[] }>();
  for (const { index, needs } of bits) {
    for (const need of needs) {
      const name = nameNeeds([need]);
      const plan = plans.get(name) ?? { need, bits: [] };
      plan.bits.push(index);
      plans.set(name, plan);
    }
  }
  return [...plans.values()];
}

function bitFor(needs: readonly Skills[], bits: Map<string, Bit>): number {
  const name = nameNeeds(needs);
  const bit = bits.get(name) ?? { index: bits.size, needs };
  bits.set(name, bit);
  return bit.index;
}

function firstNeeds(desk: DeskRule | undefined): readonly Skills[] {
  return desk?.steps[0]?.needs ?? [];
}

function channelOf(name: string, rule: ChannelRule, index: number): ChannelPlan {
  return { ...rule, name, index, acceptMs: rule.acceptSeconds * 1000, wrapUpMs: rule.wrapUpSeconds * 1000 };
}

function levelOf(rules: Rules, name: string, seconds: number): LevelPlan {
  let keptFor = 0;
  rules.keeps.forEach((keep, index) => {
    if (!keep.for.includes(name)) keptFor |= 1 << index;
  });
  return { name, headStartMs: seconds * 1000, keptFor };
}
