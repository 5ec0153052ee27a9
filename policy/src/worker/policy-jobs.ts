import { type Comparison, comparePolicies } from '../compare/compare-policies.ts';
import { runExamples } from '../examples/run-examples.ts';
import { witnessOf } from '../examples/witness.ts';
import { compiledOf } from '../compiled-of.ts';
import { PolicyRefused } from '../finding.ts';
import { compilePolicy, type Policy } from '../policy.ts';
import { convertDmn } from '../read/convert-dmn.ts';
import { readPolicy } from '../read/read-policy.ts';
import { startRefinement } from '../refine/start-refinement.ts';
import { OpenedPolicies, openSource } from './opened-policies.ts';
import { toCheckedExample, toPlain, toPlainFacts } from './plain.ts';
import type {
  CheckedPolicy,
  CompiledFile,
  GivenExample,
  PolicyJob,
  PolicySource,
  ReadFile,
  Witness,
} from './policy-job.ts';

/** Does one job after another. */
export class PolicyJobs {
  readonly #opened = new OpenedPolicies();

  async do(job: PolicyJob): Promise<unknown> {
    switch (job.kind) {
      case 'check':
        return this.#check(job.source, job.examples);
      case 'compare':
        return this.#compare(job.before, job.after);
      case 'open':
        return openFile(job.dmn);
      case 'merge':
        return this.#merge(job.source);
      case 'compile':
        return compileFile(job);
      case 'witness':
        return this.#findWitness(job.source, job.rule);
      default:
        return startRefinement(job.dmn, job.part);
    }
  }

  async #check(source: PolicySource, examples: readonly GivenExample[]): Promise<CheckedPolicy> {
    const { own, findings, report } = await this.#opened.open(source);
    const rules = own.tables.flatMap((table) => table.rules.map(({ id }) => id));
    const unread = { readable: false, proven: false, ownName: own.name || null, examples: [], unhit: [], rules };
    if (report === null) return { ...unread, findings: findings.map(toPlain) };
    const { policy, proven } = report;
    const found = { ...unread, proven, findings: report.findings.map(toPlain) };
    if (policy === null) return found;
    const run = runExamples(policy, examples);
    const unhit = run.unhit.filter(({ rule }) => rules.includes(rule));
    return {
      ...found,
      readable: true,
      examples: run.results.map(toCheckedExample),
      unhit: unhit.map(({ rule, witness }) => ({ rule, witness: witness && toPlainFacts(witness) })),
    };
  }

  async #compare(before: PolicySource, after: PolicySource): Promise<Comparison> {
    const [was, will] = [await this.#policyOf(before), await this.#policyOf(after)];
    return was === null || will === null ? NOT_COMPARED : comparePolicies(was, will);
  }

  async #merge(source: PolicySource): Promise<ReadFile> {
    const { dmn, findings, report } = await this.#opened.open(source);
    const open = report?.findings.filter(
      ({ severity, key }) => severity === 'error' && !source.acknowledged.includes(key),
    );
    if (open === undefined || report?.policy === null) return { dmn: null, findings: findings.map(toPlain) };
    return open.length > 0 ? { dmn: null, findings: open.map(toPlain) } : { dmn, findings: [] };
  }

  async #findWitness(source: PolicySource, rule: string): Promise<Witness | null> {
    const policy = await this.#policyOf(source);
    const facts = policy === null ? null : witnessOf(policy, rule);
    const answer = facts === null ? undefined : policy?.decide(facts);
    if (facts === null || answer?.status !== 'decided') return null;
    return { facts: toPlainFacts(facts), disposition: answer.disposition, force: answer.force };
  }

  async #policyOf(source: PolicySource): Promise<Policy | null> {
    return (await this.#opened.open(source)).report?.policy ?? null;
  }
}

async function compileFile({ dmn, file, acknowledged }: PolicyJob & { kind: 'compile' }): Promise<CompiledFile> {
  try {
    return { compiled: compiledOf(compilePolicy(await readPolicy(dmn, { file }), { acknowledged })) };
  } catch (error) {
    if (error instanceof PolicyRefused) return { refused: error.findings };
    throw error;
  }
}

/** A policy from its text, as a draft is; null where it cannot be read, merged or proven at all. */
export async function policyOf(source: PolicySource): Promise<Policy | null> {
  return (await openSource(source)).report?.policy ?? null;
}

const NOT_COMPARED: Comparison = {
  proven: false,
  same: false,
  regions: [],
  refused: [],
  addedTypes: [],
  removedTypes: [],
  addedFacts: [],
  removedFacts: [],
  addedRules: [],
  removedRules: [],
  changedRules: [],
  ruleChanges: [],
  rules: { before: [], after: [] },
  staleReasons: [],
};

/** Beyond these a file can be opened in the studio, which then shows what is wrong with it. */
const CLOSED: readonly string[] = ['not-xml', 'not-dmn-1.3', 'too-large'];

async function openFile(dmn: string): Promise<ReadFile> {
  const model = await readPolicy(dmn, { file: 'import' });
  const closed = model.findings.some(({ code }) => CLOSED.includes(code)) || model.tables.length === 0;
  return { dmn: closed ? null : convertDmn(dmn).xml, findings: model.findings.map(toPlain) };
}
