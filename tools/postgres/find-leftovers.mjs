/*
 * Processes of a cluster whose launcher was killed. They are stopped, not adopted: nobody watches them any more. Every
 * process of a cluster has its name on the command line: the postmaster as an option, the others in their title.
 * (Another way, /proc/PID/cwd, is closed to root in a container.) Systems without /proc have no bundled PostgreSQL.
 */
import { readFileSync, readdirSync } from 'node:fs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL']);
const PATIENCE_MS = 10_000;

/**
 * Only for who holds the cluster's lock: the holder knows that whatever runs has no owner.
 * @param {string} name the cluster's name
 */
export async function stopLeftovers(name) {
  for (const signal of SIGNALS) {
    const processes = findProcesses(name);
    if (processes.length === 0) return;
    for (const pid of chooseTargets(processes, signal)) signalProcess(pid, signal);
    if (await waitUntilGone(name)) return;
  }
  throw new Error(`Processes of an earlier run cannot be stopped: ${findProcesses(name).map(({ pid }) => pid)}`);
}

/**
 * The postmaster stops its children itself; they are signalled only when it is gone, or at last.
 * @param {Found[]} processes
 * @param {string} signal
 */
function chooseTargets(processes, signal) {
  const masters = processes.filter(({ isChild }) => !isChild);
  const targets = masters.length > 0 && signal !== 'SIGKILL' ? masters : processes;
  return targets.map(({ pid }) => pid);
}

/** @typedef {{ pid: number, isChild: boolean }} Found */

/** @param {string} name @returns {Found[]} */
export function findProcesses(name) {
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return pids.flatMap((pid) => {
    const words = readCommandLine(pid);
    const isChild = words.startsWith('postgres: ');
    const isMaster = /\/(postgres|initdb)$/.test(words.split('\0')[0] ?? '');
    return (isChild || isMaster) && words.includes(name) ? [{ pid: Number(pid), isChild }] : [];
  });
}

/** @param {string} pid */
function readCommandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // gone in the meantime
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // gone in the meantime
  }
}

/** @param {string} name */
async function waitUntilGone(name) {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if (findProcesses(name).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
