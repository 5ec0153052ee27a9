import { compileModel, type Compiled } from '../compile/compile-model.ts';
import { conflictKey } from '../compile/conflicting-rules.ts';
import { OutOfWork, Work, withinWork } from '../compile/work.ts';
import type { Finding, Report } from '../finding.ts';
import { openReport } from '../finding.ts';
import type { PolicyModel } from '../model.ts';
import { reportConflicts } from './conflicts.ts';
import { reportGaps } from './gaps.ts';
import { openProving, type Proving } from './proven.ts';
import { reportNames } from './rule-names.ts';
import { reportSilentRules } from './silent-rules.ts';

/** About two seconds of compiling and checking on a slow machine. */
const MOST_WORK = 20_000_000;

/**
 * What keeps a policy from being decided by: what could not be read, or else, proven on the diagram, gaps (a consistent
 * case without a rule), conflicts (two rules for one case), and rules that never fire. An empty list means it can be
 * decided by. Notes are left out: `checkDraft` has them.
 */
export function checkPolicy(model: PolicyModel): readonly Finding[] {
  return proveModel(model).findings.filter(({ severity }) => severity === 'error');
}

export interface ProofOptions {
  /** Keys of conflicts that are accepted as they are: they become notes. */
  readonly acknowledged?: readonly string[] | undefined;
  /** Bounds the diagram; beyond it the policy is `not-proven`. */
  readonly cap?: number | undefined;
  /** Bounds compiling and checking together, in steps. */
  readonly steps?: number | undefined;
}

export interface Proof {
  readonly findings: readonly Finding[];
  /** Present where the diagram could be built at all. */
  readonly compiled: Compiled | null;
  /** Every gap, conflict and rule that never fires is among the findings, or they say that there are more. */
  readonly proven: boolean;
}

/** Compiles and checks in one go. */
export function proveModel(
  model: PolicyModel,
  { acknowledged = [], cap, steps = MOST_WORK }: ProofOptions = {},
): Proof {
  if (model.findings.some(({ severity }) => severity === 'error'))
    return { findings: model.findings, compiled: null, proven: false };
  const report = openReport(model.file);
  report.findings.push(...model.findings);
  const work = new Work(steps);
  const compiled = withinWork(() => compileModel(model, { cap, work }));
  if (compiled === null) {
    reportNotProven(report);
    return { findings: report.findings, compiled, proven: false };
  }
  const proven = proveCompiled(compiled, report, work);
  reportNames(model, report);
  return { findings: report.findings.map((finding) => acceptAcknowledged(finding, acknowledged)), compiled, proven };
}

function proveCompiled(compiled: Compiled, report: Report, work: Work): boolean {
  const proving = withinWork(() => openProving(compiled, report, work));
  const checks = [reportConflicts, reportGaps, reportSilentRules];
  const done = proving !== null && checks.every((check) => finishes(check, proving));
  if (!done) reportNotProven(report);
  return done;
}

function finishes(check: (proving: Proving) => void, proving: Proving): boolean {
  try {
    check(proving);
    return true;
  } catch (error) {
    if (error instanceof OutOfWork) return false;
    throw error;
  }
}

function reportNotProven(report: Report): void {
  report.add(
    {},
    'not-proven',
    'not proven: the rules combine in too many ways to show that none is missing and none in conflict; use smaller tables or fewer facts a table',
  );
}

function acceptAcknowledged(finding: Finding, acknowledged: readonly string[]): Finding {
  const [first, second] = finding.rules;
  const isPair = (finding.code === 'conflict' || finding.code === 'two-tables') && first !== undefined;
  if (!isPair || second === undefined || !acknowledged.includes(conflictKey(first, second))) return finding;
  return { ...finding, severity: 'note' };
}
