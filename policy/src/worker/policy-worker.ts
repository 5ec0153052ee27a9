import { Worker } from 'node:worker_threads';
import type { Comparison } from '../compare/compare-policies.ts';
import type { FirstPart } from '../refine/start-refinement.ts';
import { PolicyRefused } from '../finding.ts';
import { openPolicy, type Policy } from '../policy.ts';
import type {
  CheckedPolicy,
  CompiledFile,
  GivenExample,
  PolicyJob,
  PolicySource,
  ReadFile,
  ThreadReply,
  Witness,
} from './policy-job.ts';

/** A job ran out of time or memory: the policy combines too much. */
export class PolicyTooHard extends Error {
  constructor() {
    super('the policy combines too much to be judged in time');
    this.name = 'PolicyTooHard';
  }
}

/** Reads, checks and compares policies beside the caller's own work. Every answer may fail with `PolicyTooHard`. */
export interface PolicyWorker {
  check(source: PolicySource, examples: readonly GivenExample[]): Promise<CheckedPolicy>;
  compare(before: PolicySource, after: PolicySource): Promise<Comparison>;
  /** A file from outside, as DMN 1.3. */
  open(dmn: string): Promise<ReadFile>;
  /** One file of a province's part and the group's; null where they do not fit together. */
  merge(source: PolicySource): Promise<ReadFile>;
  /** Facts that one rule alone decides; null where there are none. */
  witness(source: PolicySource, rule: string): Promise<Witness | null>;
  /** As `compilePolicy`, of a file. @throws PolicyRefused */
  compile(dmn: string, options: { readonly file: string; readonly acknowledged: readonly string[] }): Promise<Policy>;
  /** An empty part of a province: the facts and types of the group's file, and one table without rules. */
  startRefinement(groupDmn: string, part: FirstPart): Promise<string>;
  close(): Promise<void>;
}

/** One thread, started with the first job; jobs are done one after another. */
export function openPolicyWorker(limitMs = 20_000): PolicyWorker {
  const thread = new Thread(limitMs);
  const run = <T>(job: PolicyJob): Promise<T> => thread.run(job) as Promise<T>;
  return {
    check: (source, examples) => run({ kind: 'check', source, examples }),
    compare: (before, after) => run({ kind: 'compare', before, after }),
    open: (dmn) => run({ kind: 'open', dmn }),
    merge: (source) => run({ kind: 'merge', source }),
    witness: (source, rule) => run({ kind: 'witness', source, rule }),
    compile: async (dmn, options) => openCompiled(await run({ kind: 'compile', dmn, ...options })),
    startRefinement: (dmn, part) => run({ kind: 'start-refinement', dmn, part }),
    close: () => thread.close(),
  };
}

function openCompiled(file: CompiledFile): Policy {
  if ('refused' in file) throw new PolicyRefused(file.refused);
  return openPolicy(file.compiled.model, file.compiled);
}

const MEMORY_MB = 1024;

class Thread {
  readonly #limitMs: number;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  run(job: PolicyJob): Promise<unknown> {
    const turn = this.#last.then(() => this.#runAlone(job));
    this.#last = turn.catch(() => null);
    return turn;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #runAlone(job: PolicyJob): Promise<unknown> {
    const worker = (this.#worker ??= startThread());
    const { promise, resolve, reject } = settleable();
    const giveUp = (): void => reject(new PolicyTooHard());
    const hear = (reply: ThreadReply): void =>
      reply.failed === null ? resolve(reply.result) : reject(new Error(reply.failed));
    const timer = setTimeout(giveUp, this.#limitMs);
    // Running out of memory is an error of the thread, and its end.
    worker.once('message', hear).once('error', giveUp).once('exit', giveUp);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    worker.postMessage(job);
    try {
      return await promise;
    } catch (error) {
      if (error instanceof PolicyTooHard) void this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      worker.off('message', hear).off('error', giveUp).off('exit', giveUp);
    }
  }
}

function startThread(): Worker {
  const worker = new Worker(new URL('thread.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // What dies after nobody waits for it any more must not take the process with it.
  worker.on('error', () => {});
  worker.unref();
  return worker;
}

function settleable() {
  let resolve: (result: unknown) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<unknown>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
}
