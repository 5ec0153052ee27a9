import { decisionChanged } from './announcements.ts';
import type { Answer, Facts, Policy } from '@jieyi/policy';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import { announceOfContact, type ContactRow, findMatter, writeTimeline } from '../../contact/contacts/index.ts';
import { saveDecision } from './decision-store.ts';
import { findLatestDecision, type FactRow, listFacts, type ResolutionRow } from './store.ts';
import { notNull } from '../../platform/stored.ts';

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

/** Decides again from the facts as they stand, and keeps the decision if it differs from the last one. */
export async function decideMatter(
  work: Work,
  policy: Policy,
  contact: ContactRow,
  resolution: ResolutionRow,
): Promise<Answer> {
  const matter = await findMatter(work.db, resolution.matterId);
  const rows = await listFacts(work.db, contact.id);
  const { facts, sources } = toPolicyFacts(notNull(matter, 'matter').type, resolution, rows);
  const answer = policy.decide(facts satisfies Facts, sources);
  const last = await findLatestDecision(work.db, contact.id);
  const matterId = resolution.matterId;
  if (last?.matterId === matterId && sameAnswer(last.answer, answer)) return answer;
  const decision = { id: newId(work.now), contactId: contact.id, matterId, policyId: policy.version, at: work.now };
  await saveDecision(work.db, { ...decision, facts, answer });
  if (outcomeOf(last?.answer) !== outcomeOf(answer)) {
    await writeTimeline(work, contact, null, 'decided', summariseAnswer(decision.id, answer));
  }
  announceOfContact(work, contact, decisionChanged);
  return answer;
}

function sameAnswer(stored: unknown, answer: Answer): boolean {
  return sorted(stored) === sorted(JSON.parse(JSON.stringify(answer)));
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
