/*
 * Child processes that do not outlive us. An orderly exit signals them; against `kill -9` the kernel does, where
 * setpriv (util-linux) can ask it to. Busybox has a setpriv that cannot, so it is tried first.
 */
import { spawn, spawnSync } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/**
 * @typedef {import('node:child_process').SpawnOptions & { signal?: never, deathSignal?: NodeJS.Signals }} TiedOptions
 */

/** @type {Map<ChildProcess, NodeJS.Signals>} */
const running = new Map();
/** @type {boolean | undefined} */
let setprivWorks;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {TiedOptions} [options]
 * @returns {ChildProcess}
 */
export function spawnTied(command, args, { deathSignal = 'SIGTERM', ...options } = {}) {
  const tie = canTie() ? ['setpriv', '--pdeathsig', deathSignal.slice(3), '--'] : [];
  const [program, ...rest] = [...tie, command, ...args];
  const child = spawn(/** @type {string} */ (program), rest, options);
  if (running.size === 0) process.on('exit', signalAll);
  running.set(child, deathSignal);
  child.once('exit', () => forget(child));
  child.once('error', () => forget(child));
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {TiedOptions & { input?: string, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} output: stdout and stderr as they came
 */
export function runTied(command, args, { onOutput, ...options } = {}) {
  const child = spawnTied(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
      onOutput?.(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {ChildProcess} child @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} */
export function waitForExit(child) {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null) return Promise.resolve({ code: exitCode, signal: signalCode });
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
}

function canTie() {
  if (setprivWorks === undefined) {
    setprivWorks = spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0;
  }
  return setprivWorks;
}

/** @param {ChildProcess} child */
function forget(child) {
  running.delete(child);
  if (running.size === 0) process.off('exit', signalAll);
}

function signalAll() {
  for (const [child, signal] of running) child.kill(signal);
}
