import { checkDraft, type CheckReport } from '../check/check-draft.ts';
import type { Finding } from '../finding.ts';
import type { PolicyModel } from '../model.ts';
import { readPolicy } from '../read/read-policy.ts';
import { RefinementUnfit, refinePolicy } from '../refine/refine-policy.ts';
import type { PolicySource } from './policy-job.ts';

/** A source read, merged and proven as far as it goes. */
export interface Opened {
  /** The draft itself: a province's own part, or the group's file. */
  readonly own: PolicyModel;
  /** The one file that decides; null where the parts do not fit together. */
  readonly dmn: string | null;
  /** What stood in the way of reading or merging it. */
  readonly findings: readonly Finding[];
  /** Null where it could not be read or merged. */
  readonly report: CheckReport | null;
}

/** Reading a file takes longer than anything done with it, and one is asked about several times in a row. */
const MOST_KEPT = 8;

/** Policies by their text, the latest few kept open. */
export class OpenedPolicies {
  readonly #kept = new Map<string, Promise<Opened>>();

  open(source: PolicySource): Promise<Opened> {
    const key = JSON.stringify([source.dmn, source.own, source.acknowledged]);
    const opened = this.#kept.get(key) ?? openSource(source);
    this.#kept.delete(key);
    this.#kept.set(key, opened);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return opened;
  }
}

export async function openSource(source: PolicySource): Promise<Opened> {
  const own = await readPolicy(source.own?.dmn ?? source.dmn, { file: 'draft' });
  // A part that cannot be read itself is told about in its own rows, not in those of the merged file.
  if (own.findings.length > 0) return { own, dmn: null, findings: own.findings, report: null };
  const merged = await mergeParts(source);
  if (merged.dmn === null) return { own, ...merged, report: null };
  const model = source.own === null ? own : await readPolicy(merged.dmn, { file: 'draft' });
  return { own, ...merged, report: checkDraft(model, { acknowledged: source.acknowledged }) };
}

async function mergeParts({ dmn, own }: PolicySource): Promise<Pick<Opened, 'dmn' | 'findings'>> {
  if (own === null) return { dmn, findings: [] };
  try {
    const { name } = await readPolicy(dmn, { file: 'group' });
    return { dmn: await refinePolicy(dmn, own.dmn, { version: own.version, name }), findings: [] };
  } catch (error) {
    if (error instanceof RefinementUnfit) return { dmn: null, findings: error.findings };
    throw error;
  }
}
