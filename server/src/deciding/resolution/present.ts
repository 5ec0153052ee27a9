import type { Answer } from '@jieyi/policy';
import type { Act, Answer as AnswerOnTheWire, Resolution } from './contract.ts';
import { dispositions } from './contract.ts';
import type { ActRow } from './act/act-store.ts';

type EvidenceRecord = Resolution['facts'][number]['records'][number];
type Statement = Resolution['explanation']['statements'][number];

const actStates = ['begun', 'done', 'failed', 'undone', 'followed'] as const;

export function presentAct(act: ActRow & { nameZh: string; nameEn: string }): Act {
  return {
    id: act.id,
    disposition: dispositions.find((one) => one === act.disposition) ?? 'explain',
    kind: act.kind,
    reason: act.reason,
    state: actStates.find((one) => one === act.state) ?? 'failed',
    result: act.result === null ? null : { ...Object(act.result) },
    by: { zh: act.nameZh, en: act.nameEn },
    begunAt: act.begunAt.toISOString(),
    doneAt: act.doneAt?.toISOString() ?? null,
  };
}

/** A decision's answer as it was stored by `decideMatter`, and by nobody else. */
export function toAnswer(stored: unknown): Answer {
  if (!isAnswer(stored)) throw new Error('a stored decision has no answer');
  return stored;
}

function isAnswer(stored: unknown): stored is Answer {
  return typeof stored === 'object' && stored !== null && 'status' in stored;
}

/** The engine's answer, whose lists are read-only, as what crosses the wire. */
export function presentAnswer(answer: Answer): AnswerOnTheWire {
  if (answer.status === 'invalid') return { ...answer, errors: [...answer.errors] };
  if (answer.status === 'undecided') {
    return { ...answer, possible: [...answer.possible], need: [...answer.need] };
  }
  return {
    ...answer,
    rules: [...answer.rules],
    mustRecord: [...answer.mustRecord],
    evidence: [...answer.evidence],
    nearest: answer.nearest.map((one) => ({ ...one, failing: [...one.failing] })),
  };
}

export function toEvidenceRecord(stored: unknown): EvidenceRecord[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { kind, id, at, fields }: Record<string, unknown> = { ...stored };
  return [{ kind: String(kind), id: String(id), at: typeof at === 'string' ? at : null, fields: toFields(fields) }];
}

function toFields(stored: unknown): EvidenceRecord['fields'] {
  return Object.fromEntries(
    Object.entries(Object(stored)).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
    ]),
  );
}

export function toStatements(stored: unknown): Statement[] {
  return Array.isArray(stored) ? stored.flatMap((one) => toStatement(one) ?? []) : [];
}

export function toStatement(stored: unknown): Statement | null {
  if (typeof stored !== 'object' || stored === null || !('code' in stored)) return null;
  const { code, values, records }: Record<string, unknown> = { ...stored };
  return {
    code: String(code),
    values: toValues(values),
    records: Array.isArray(records) ? records.flatMap(toEvidenceRecord) : [],
  };
}

function toValues(stored: unknown): Statement['values'] {
  return Object.fromEntries(
    Object.entries(Object(stored)).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]),
  );
}
