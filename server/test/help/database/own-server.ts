import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CLONE } from '../../../../tools/ensure.mjs';
import { chooseAccount } from '../../../../tools/postgres/choose-account.mjs';
import { connectTo } from '../../../../tools/postgres/ensure-database.mjs';
import { findProcesses } from '../../../../tools/postgres/find-leftovers.mjs';
import { findThrowAwayPlace } from '../../../../tools/postgres/find-places.mjs';
import { preparePrograms } from '../../../../tools/postgres/prepare-programs.mjs';
import { spawnTied, waitForExit } from '../../../../tools/processes/spawn-tied.mjs';
import { until } from '../desk-at-server.ts';

interface Programs {
  initdb: string;
  postgres: string;
}

/** A PostgreSQL of the test's own, with which it may do what happens to an operator's. */
export interface OwnServer {
  urlOf(database: string): string;
  /** SIGKILL to all its processes. */
  kill(): Promise<void>;
  /** Again, on what it left. */
  start(): Promise<void>;
  /** SIGSTOP, and SIGCONT, to all its processes. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const DEBIANS_15 = '/usr/lib/postgresql/15/bin';

/** Where it is, or why this machine does without: a newcomer's tests pass with nothing installed, CI has to have it. */
export function findFifteen(): { programs: Programs } | { missing: string } {
  if (process.env['JIEYI_POSTGRES_15'] === 'none')
    return { missing: 'JIEYI_POSTGRES_15=none: what runs on PostgreSQL 15 was left out' };
  const programs = { initdb: join(DEBIANS_15, 'initdb'), postgres: join(DEBIANS_15, 'postgres') };
  if (existsSync(programs.initdb)) return { programs };
  if (process.env['CI']) throw new Error('PostgreSQL 15 is not here, and CI installs it: .ci/run');
  return { missing: 'PostgreSQL 15 is not here (apt-get install postgresql-15): what runs on it was left out' };
}

/** The one that `npm start` brings. */
export function findBundled(): Programs {
  return preparePrograms(CLONE, findThrowAwayPlace(CLONE).programs);
}

export async function startOwnServer({ initdb, postgres }: Programs): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jieyi-own-'));
  const account = chooseAccount(folder);
  if (account) chownSync(folder, account.uid, account.gid);
  const [name, data] = [basename(folder), join(folder, 'data')];
  const surroundings = { ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  const words = ['-D', data, '-U', 'operator', '-A', 'trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(initdb, words, { ...surroundings, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
  const settings = [`cluster_name=${name}`, 'listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const options = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const launch = () =>
    spawnTied(postgres, options, { ...surroundings, stdio: 'ignore', detached: true, deathSignal: 'SIGQUIT' });
  const urlOf = (database: string) => `postgres://operator@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const signalAll = (signal: NodeJS.Signals) => findProcesses(name).forEach(({ pid }) => signalIfThere(pid, signal));
  let server = launch();
  const untilUp = () => until(async () => (await connectTo(urlOf('postgres'))).end().then(() => true), Boolean);
  await untilUp();
  return {
    urlOf,
    kill: async () => {
      const gone = waitForExit(server);
      signalAll('SIGKILL');
      await gone;
      for (const stale of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock', 'data/postmaster.pid'])
        rmSync(join(folder, stale), { force: true });
    },
    start: async () => {
      server = launch();
      await untilUp();
    },
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    stop: async () => {
      signalAll('SIGCONT');
      server.kill('SIGINT');
      await waitForExit(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime.
  }
}
