import { decisionChanged } from './announcements.ts';
import type { Answer, Facts } from '@jieyi/policy';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import { announceOfContact, type TimelineLine, writeLines } from '../../contact/contacts/index.ts';
import { saveDecision } from './decision-store.ts';
import type { LockedMatter } from './lock-matter.ts';
import { findFactsAndDecision, type StoredDecision } from './matter-store.ts';
import type { FactRow, ResolutionRow } from './store.ts';

export interface FactsOfMatter {
  facts: Record<string, boolean | number | string | null>;
  sources: Record<string, string>;
}

/** The facts as the policy takes them: what is not known is null, never a guess. */
export function toPolicyFacts(type: string, resolution: ResolutionRow, rows: FactRow[]): FactsOfMatter {
  const { explained, accepted } = resolution;
  const facts: FactsOfMatter['facts'] = { type, explained, accepted };
  const sources: FactsOfMatter['sources'] = { type: 'agent', explained: 'contact', accepted: 'contact' };
  for (const { fact, state, value, source } of rows) {
    facts[fact] = state === 'known' ? value : null;
    if (state === 'known' && source) sources[fact] = source;
  }
  return { facts, sources };
}

/** What was decided, from what, and the decision as it is stored: the one of now, or the last one where it is the same. */
export interface Decided {
  answer: Answer;
  rows: FactRow[];
  decision: StoredDecision;
}

/**
 * Decides again from the facts as they stand, and keeps the decision if it differs from the last one.
 * @param before what happened to it in this work, for the timeline
 */
export async function decideMatter(
  work: Work,
  { contact, resolution, policy, type }: LockedMatter,
  before: readonly TimelineLine[] = [],
): Promise<Decided> {
  const { rows, last } = await findFactsAndDecision(work.db, contact.id);
  const { facts, sources } = toPolicyFacts(type, resolution, rows);
  const answer = policy.decide(facts satisfies Facts, sources);
  const { matterId } = resolution;
  if (last?.matterId === matterId && sameAnswer(last.answer, answer)) {
    if (before.length > 0) await writeLines(work, contact, before);
    return { answer, rows, decision: last };
  }
  const decision = { id: newId(work.now), contactId: contact.id, matterId, policyId: policy.version, at: work.now };
  await saveDecision(work.db, { ...decision, facts, answer });
  const isNews = outcomeOf(last?.answer) !== outcomeOf(answer);
  const told = { by: null, kind: 'decided', detail: summariseAnswer(decision.id, answer) };
  const lines = isNews ? [...before, told] : before;
  if (lines.length > 0) await writeLines(work, contact, lines);
  announceOfContact(work, contact, decisionChanged);
  return { answer, rows, decision: { ...decision, facts, answer: asStored(answer) } };
}

function sameAnswer(stored: unknown, answer: Answer): boolean {
  return sorted(stored) === sorted(asStored(answer));
}

function asStored(answer: Answer): unknown {
  return JSON.parse(JSON.stringify(answer));
}

/** JSON with its keys in order: the database keeps its own order of keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function outcomeOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return '';
  const { status, disposition, reason, rule, possible }: Record<string, unknown> = { ...answer };
  return sorted({ status, disposition, reason, rule, possible });
}

/** What the timeline keeps of a decision. */
export function summariseAnswer(decisionId: string, answer: Answer): object {
  if (answer.status === 'undecided')
    return { decisionId, status: answer.status, possible: answer.possible, need: answer.need };
  if (answer.status === 'invalid') return { decisionId, status: answer.status, errors: answer.errors };
  const { status, disposition, reason, force, rule, policy } = answer;
  return { decisionId, status, disposition, reason, force, rule, policy };
}
