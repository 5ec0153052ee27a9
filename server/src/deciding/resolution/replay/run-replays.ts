import { Worker } from 'node:worker_threads';
import { openRunner, type Runner } from '../../../platform/firing/open-runner.ts';
import type { Centre } from '../../../platform/work.ts';
import {
  endReplay,
  listOpenReplays,
  noteProgress,
  readReplayOrder,
  takeUpReplay,
} from '../../../policy/policies/index.ts';
import type { ReplayNews, ReplayTask } from './replay-task.ts';

/**
 * Runs the replays asked for, one at a time in a process; the others wait for their turn or for another process. A replay
 * is held by a lock of its own connection: what a killed process left behind is taken up by whoever looks next, from the
 * start, for it takes seconds.
 */
export function openReplayRunner(centre: () => Centre, databaseUrl: string): Runner {
  let current: ReplayThread | null = null;
  const work = async (isStopped: () => boolean) => {
    const tried = new Set<string>();
    for (let id = await nextOpen(centre(), tried); id && !isStopped(); id = await nextOpen(centre(), tried)) {
      tried.add(id);
      const order = await readReplayOrder(centre(), id);
      if (!order || isStopped()) continue;
      const { attempts, ...task } = order;
      current = new ReplayThread(centre(), { databaseUrl, replayId: id, ...task }, attempts);
      await current.ended;
      current = null;
    }
  };
  const runner = openRunner(work, (error) =>
    centre().log.error({ error }, 'looking for replays failed; the next turn tries again'),
  );
  const stop = async () => {
    const stopping = runner.stop();
    current?.stop();
    await stopping;
  };
  return { nudge: runner.nudge, stop };
}

async function nextOpen(centre: Centre, tried: ReadonlySet<string>): Promise<string | undefined> {
  return (await listOpenReplays(centre.db)).find((id) => !tried.has(id));
}

/** Progress goes to the database, and a wish to cancel comes from there, this often. */
const REPORT_MS = 400;
/** A replay that ended its thread this often is given up. */
const MOST_ATTEMPTS = 5;
const MEMORY_MB = 1024;

/** From the sources, in tests, the thread is the one that was built: Node runs no TypeScript. */
const thread = new URL(
  import.meta.url.endsWith('.ts')
    ? '../../../../dist/deciding/resolution/replay/replay-thread.js'
    : './replay-thread.js',
  import.meta.url,
);

class ReplayThread {
  /** Never rejects. */
  readonly ended: Promise<void>;
  readonly #centre: Centre;
  readonly #id: string;
  readonly #attempts: number;
  readonly #worker: Worker;
  #runner: string | null = null;
  #progress: { done: number; total: number | null } = { done: 0, total: null };
  #hearing: Promise<void> = Promise.resolve();

  constructor(centre: Centre, task: ReplayTask, attempts: number) {
    this.#centre = centre;
    this.#id = task.replayId;
    this.#attempts = attempts;
    this.#worker = new Worker(thread, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    this.ended = this.#follow();
  }

  stop(): void {
    void this.#worker.terminate();
  }

  async #follow(): Promise<void> {
    const timer = setInterval(() => this.#inTurn(() => this.#report()), REPORT_MS);
    this.#worker.on('message', (news: ReplayNews) => this.#inTurn(() => this.#hear(news)));
    this.#worker.on('error', (error) => {
      this.#centre.log.error({ error, replayId: this.#id }, 'a replay broke off; the next turn takes it up again');
    });
    await new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    clearInterval(timer);
    await this.#hearing;
  }

  /** One after another, in the order they came. */
  #inTurn(step: () => Promise<void>): void {
    this.#hearing = this.#hearing.then(step).catch((error: unknown) => {
      this.#centre.log.error(
        { error, replayId: this.#id },
        'a replay could not be noted; the next turn takes it up again',
      );
      this.stop();
    });
  }

  async #hear(news: ReplayNews): Promise<void> {
    if (news.kind === 'begun') return this.#begin();
    if (news.kind === 'progress') this.#progress = { done: news.done, total: news.total };
    if (this.#runner === null || (news.kind !== 'undecidable' && news.kind !== 'done')) return;
    const end = news.kind === 'done' ? { state: 'done' as const, result: news.result } : { state: 'failed' as const };
    await endReplay(this.#centre, this.#id, this.#runner, end);
    this.#runner = null;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    this.#worker.postMessage('saved');
  }

  /** The thread has the lock. */
  async #begin(): Promise<void> {
    this.#runner = await takeUpReplay(this.#centre, this.#id);
    if (this.#runner === null) return this.stop();
    if (this.#attempts < MOST_ATTEMPTS) return;
    await endReplay(this.#centre, this.#id, this.#runner, { state: 'failed' });
    this.stop();
  }

  async #report(): Promise<void> {
    if (this.#runner === null) return;
    if (!(await noteProgress(this.#centre, this.#id, this.#runner, this.#progress))) this.stop();
  }
}
