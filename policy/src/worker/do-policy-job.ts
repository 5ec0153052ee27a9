import { checkDraft } from '../check/check-draft.ts';
import { comparePolicies } from '../compare/compare-policies.ts';
import { type ExampleResult, runExamples } from '../examples/run-examples.ts';
import { witnessOf } from '../examples/witness.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { convertDmn } from '../read/convert-dmn.ts';
import { readPolicy } from '../read/read-policy.ts';
import { RefinementUnfit, refinePolicy } from '../refine/refine-policy.ts';
import { startRefinement } from '../refine/start-refinement.ts';
import type {
  CheckedExample,
  CheckedPolicy,
  GivenExample,
  PlainFinding,
  PolicyJob,
  PolicySource,
  ReadFile,
  Witness,
} from './policy-job.ts';

/** Does one job. Pure but for the buffers of the engine. */
export async function doPolicyJob(job: PolicyJob): Promise<unknown> {
  switch (job.kind) {
    case 'check':
      return check(job.source, job.examples);
    case 'compare':
      return compare(job.before, job.after);
    case 'open':
      return openFile(job.dmn);
    case 'merge':
      return merge(job.source);
    case 'witness':
      return findWitness(job.source, job.rule);
    default:
      return startRefinement(job.dmn, job.part);
  }
}

async function check(source: PolicySource, examples: readonly GivenExample[]): Promise<CheckedPolicy> {
  const own = await readPolicy(source.own?.dmn ?? source.dmn, { file: 'draft' });
  const ownRules = own.tables.flatMap((table) => table.rules.map(({ id }) => id));
  const unread = {
    readable: false,
    proven: false,
    ownName: own.name || null,
    examples: [],
    unhit: [],
    rules: ownRules,
  };
  // A part that cannot be read itself is told about in its own rows, not in those of the merged file.
  if (own.findings.length > 0) return { ...unread, findings: own.findings.map(toPlain) };
  const merged = await mergedDmn(source);
  if (merged.dmn === null) return { ...unread, findings: merged.findings };
  const report = await checkText(merged.dmn, source.acknowledged);
  const findings = report.findings.map(toPlain);
  const { policy, proven } = report;
  if (policy === null) return { ...unread, findings, proven };
  const run = runExamples(policy, examples);
  const unhit = run.unhit.filter(({ rule }) => ownRules.includes(rule));
  return {
    ...unread,
    readable: true,
    proven,
    findings,
    examples: run.results.map(toCheckedExample),
    unhit: unhit.map(({ rule, witness }) => ({ rule, witness: witness === null ? null : toPlainFacts(witness) })),
  };
}

async function checkText(dmn: string, acknowledged: readonly string[]) {
  return checkDraft(await readPolicy(dmn, { file: 'draft' }), { acknowledged });
}

async function compare(before: PolicySource, after: PolicySource) {
  const [was, will] = [await policyOf(before), await policyOf(after)];
  if (was !== null && will !== null) return comparePolicies(was, will);
  const none = { addedTypes: [], removedTypes: [], addedFacts: [], removedFacts: [] };
  return {
    proven: false,
    same: false,
    regions: [],
    refused: [],
    ...none,
    addedRules: [],
    removedRules: [],
    changedRules: [],
  };
}

/** A policy from its text, as a draft is; null where it cannot be read, merged or proven at all. */
export async function policyOf(source: PolicySource): Promise<Policy | null> {
  const { dmn } = await mergedDmn(source);
  return dmn === null ? null : (await checkText(dmn, source.acknowledged)).policy;
}

/** Beyond these a file can be opened in the studio, which then shows what is wrong with it. */
const CLOSED: readonly string[] = ['not-xml', 'not-dmn-1.3', 'too-large'];

async function openFile(dmn: string): Promise<ReadFile> {
  const model = await readPolicy(dmn, { file: 'import' });
  const closed = model.findings.some(({ code }) => CLOSED.includes(code)) || model.tables.length === 0;
  return { dmn: closed ? null : convertDmn(dmn).xml, findings: model.findings.map(toPlain) };
}

async function merge(source: PolicySource): Promise<ReadFile> {
  const merged = await mergedDmn(source);
  if (merged.dmn === null) return merged;
  const report = await checkText(merged.dmn, source.acknowledged);
  const open = report.findings.filter(
    ({ severity, key }) => severity === 'error' && !source.acknowledged.includes(key),
  );
  return open.length > 0 ? { dmn: null, findings: open.map(toPlain) } : merged;
}

async function mergedDmn({ dmn, own }: PolicySource): Promise<ReadFile> {
  if (own === null) return { dmn, findings: [] };
  try {
    const group = await readPolicy(dmn, { file: 'group' });
    return { dmn: await refinePolicy(dmn, own.dmn, { version: own.version, name: group.name }), findings: [] };
  } catch (error) {
    if (error instanceof RefinementUnfit) return { dmn: null, findings: error.findings.map(toPlain) };
    throw error;
  }
}

async function findWitness(source: PolicySource, rule: string): Promise<Witness | null> {
  const policy = await policyOf(source);
  const facts = policy === null ? null : witnessOf(policy, rule);
  const answer = facts === null ? undefined : policy?.decide(facts);
  if (facts === null || answer?.status !== 'decided') return null;
  return { facts: toPlainFacts(facts), disposition: answer.disposition, force: answer.force };
}

function toPlain(finding: Finding): PlainFinding {
  const { otherCases: _, suggestion, ...rest } = finding;
  return {
    ...rest,
    values: { ...finding.values },
    cases: finding.cases.map((one) => ({ ...one })),
    rules: [...finding.rules],
    suggestion: suggestion && { ...suggestion, inputs: { ...suggestion.inputs }, outputs: { ...suggestion.outputs } },
  };
}

function toPlainFacts(facts: object): Record<string, string | number | boolean | null> {
  return { ...facts };
}

function toCheckedExample({ id, passed, rule, answer, failure, differences }: ExampleResult): CheckedExample {
  return {
    id,
    passed,
    rule,
    disposition: answer.status === 'decided' ? answer.disposition : null,
    status: answer.status,
    failure,
    differences: differences.map((one) => ({ ...one })),
  };
}
