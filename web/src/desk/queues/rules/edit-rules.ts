/* What is changed in the rules of queues, and what of it counts as one change. Pure. */
import type { DeskRule, EngineRules, NamedDesk, QueueRulesBody } from '../../../api/contact/queues.ts';

type Need = DeskRule['steps'][number]['needs'][number];

/** What a need is called where it is chosen: `english=2+complaints=1`; nothing that is asked for is `*`. */
export function nameNeed(need: Need): string {
  const skills = Object.entries(need).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return skills.map(([skill, level]) => `${skill}=${level}`).join('+') || '*';
}

const ONE = /^([a-z][a-z-]*(?::[a-z0-9-]+)?)(?:=(\d{1,3}))?$/u;

/** The need that somebody chose or typed; null where it is none. A skill without a level is the first. */
export function readNeed(typed: string): Need | null {
  if (typed === '*') return {};
  const read = typed.split('+').map((part) => ONE.exec(part.trim()));
  if (read.some((one) => one === null)) return null;
  return Object.fromEntries(read.flatMap((one) => (one?.[1] ? [[one[1], Number(one[2] ?? 1)] as const] : [])));
}

/** All skills that the rules ask for anywhere. */
export function skillsIn({ desks }: EngineRules): string[] {
  const all = desks.flatMap(({ steps }) => steps.flatMap(({ needs }) => needs.flatMap((need) => Object.keys(need))));
  return [...new Set(all)].toSorted();
}

/** The most by which anybody who came later can go first, in seconds. */
export function boundOf({ headStarts }: EngineRules): number {
  return Math.max(0, ...Object.values(headStarts));
}

/** A desk with its name, at the place of the one that has this id. */
export function putDesk(body: QueueRulesBody, rule: DeskRule, named: NamedDesk): QueueRulesBody {
  const desks = body.rules.desks.map((one) => (one.id === rule.id ? rule : one));
  const names = body.desks.map((one) => (one.id === named.id ? named : one));
  return { ...body, rules: { ...body.rules, desks }, desks: names };
}

/** A further desk, for everybody at first; its id is of those that are free. */
export function addDesk(body: QueueRulesBody, nameZh: string, nameEn: string): QueueRulesBody {
  const taken = new Set(body.rules.desks.map(({ id }) => id));
  const free = Array.from({ length: taken.size + 1 }, (_, index) => `desk-${index + 1}`).find((id) => !taken.has(id));
  const id = free ?? 'desk';
  const rule: DeskRule = { id, steps: [{ afterSeconds: 0, needs: [{}] }], overflow: [], closed: null };
  return {
    ...body,
    rules: { ...body.rules, desks: [...body.rules.desks, rule] },
    desks: [...body.desks, { id, nameZh, nameEn, hours: null }],
  };
}

/** The desk goes, with whatever leads to it from other desks; ways that lead to it stay and are named as faults. */
export function removeDesk(body: QueueRulesBody, id: string): QueueRulesBody {
  const desks = body.rules.desks
    .filter((one) => one.id !== id)
    .map((one) => ({
      ...one,
      overflow: one.overflow.filter(({ to }) => to !== id),
      closed: one.closed?.to === id ? null : one.closed,
    }));
  const keeps = body.rules.keeps.filter(({ desk }) => desk !== id);
  return { ...body, rules: { ...body.rules, desks, keeps }, desks: body.desks.filter((one) => one.id !== id) };
}

/** What leads to a desk: numbers of ways, counted from 1. */
export function waysTo({ ways }: QueueRulesBody, id: string): number[] {
  return ways.flatMap(({ desk }, index) => (desk === id ? [index + 1] : []));
}

/** Each thing that counts as one change, by its name. */
export function listThings({ rules, desks, levels, ways }: QueueRulesBody): [name: string, says: unknown][] {
  const named = new Map(desks.map((one) => [one.id, one]));
  return [
    ...Object.entries(rules.headStarts).map(([level, seconds]): [string, unknown] => [`level ${level}`, seconds]),
    ...levels.map((one): [string, unknown] => [`level-name ${one.id}`, one]),
    ...Object.entries(rules.channels).map(([name, rule]): [string, unknown] => [`channel ${name}`, rule]),
    ...rules.desks.map((rule): [string, unknown] => [`desk ${rule.id}`, [rule, named.get(rule.id)]]),
    ...rules.keeps.map((keep, index): [string, unknown] => [`keep ${index}`, keep]),
    ...ways.map((way, index): [string, unknown] => [`way ${index}`, way]),
    ['last-agent', rules.lastAgentSeconds],
    ['units', rules.units],
  ];
}
