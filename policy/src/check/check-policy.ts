import { compileModel, type Compiled } from '../compile/compile-model.ts';
import type { Finding } from '../finding.ts';
import { openReport } from '../finding.ts';
import type { PolicyModel } from '../model.ts';
import { reportConflicts } from './conflicts.ts';
import { reportGaps } from './gaps.ts';

/**
 * Everything that is wrong with a policy: what could not be read, or else, proven on the diagram, gaps (a consistent case
 * without a rule), conflicts (two rules for one case), and rules that never fire. An empty list means it can be decided by.
 */
export function checkPolicy(model: PolicyModel): readonly Finding[] {
  return proveModel(model).findings;
}

export interface Proof {
  readonly findings: readonly Finding[];
  /** Present where the diagram could be built at all. */
  readonly compiled: Compiled | null;
}

/** Compiles and checks in one go. `cap` bounds the diagram; beyond it the policy is `not-proven`. */
export function proveModel(model: PolicyModel, cap?: number): Proof {
  if (model.findings.length > 0) return { findings: model.findings, compiled: null };
  const report = openReport(model.file);
  const compiled = compileModel(model, cap);
  if (compiled === null) {
    report.add(
      {},
      'not-proven',
      'the rules combine in too many ways to prove that none is missing: use smaller tables or fewer facts a table',
    );
    return { findings: report.findings, compiled: null };
  }
  reportConflicts(compiled, report);
  reportGaps(compiled, report);
  reportSilentRules(compiled, report);
  return { findings: report.findings, compiled };
}

function reportSilentRules({ model, rules, diagram }: Compiled, report: ReturnType<typeof openReport>): void {
  const firing = new Set(diagram.terminals.flat());
  for (const { index, table, model: rule } of rules) {
    if (firing.has(index)) continue;
    const place = { table: model.tables[table]?.name ?? null, row: rule.row };
    report.add(
      place,
      'never-fires',
      `the rule ${rule.id} never fires: its cases cannot occur or an earlier row takes them all`,
    );
  }
}
