/*
 * The server runs in a session of its own, so that the terminal's Ctrl-C reaches only the launcher, which then stops server
 * and database one after the other. If the launcher is killed, the channel between them breaks and the server stops.
 */
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { waitForExit } from '../processes/spawn-tied.mjs';

/** As the server's own setting has it, and what its jobs may take after that. */
const REQUESTS_END_MS = 10_000;
const JOBS_END_MS = 15_000;
const WATCHDOG = new URL('stop-with-launcher.mjs', import.meta.url).href;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * @param {string} databaseUrl
 * @param {string} host
 * @param {number} port
 * @returns {Record<string, string>} the environment that a server is configured by
 */
export function chooseSettings(databaseUrl, host, port) {
  const sampleData = process.env['SAMPLE_DATA'] ?? (mayHaveSampleData(host) ? '1' : '0');
  return { DATABASE_URL: databaseUrl, HOST: host, PORT: String(port), SAMPLE_DATA: sampleData };
}

/** It brings accounts with known passwords: for trying out, on this machine alone. @param {string} host */
function mayHaveSampleData(host) {
  return !process.env['JIEYI_PRODUCTION'] && LOOPBACK.has(host);
}

/**
 * @param {string} file
 * @param {Record<string, string>} environment
 * @param {string[]} [options] Node's own
 */
export function launchServer(file, environment, options = []) {
  return spawn(process.execPath, ['--enable-source-maps', '--import', WATCHDOG, ...options, file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
}

/** In order: requests under way are answered, jobs end. @param {ChildProcess} server */
export async function stopServer(server) {
  const gone = waitForExit(server);
  server.kill('SIGTERM');
  const withinMs = Number(process.env['REQUESTS_END_MS'] || REQUESTS_END_MS) + JOBS_END_MS;
  const impatience = setTimeout(() => server.kill('SIGKILL'), withinMs);
  await gone;
  clearTimeout(impatience);
}

/** By which the server says that it could not listen where it was told to (server/src/describe-failure.ts). */
export const PORT_TAKEN = 98;

/** Once it says so itself: another program may answer at its port. Never, where it ends before. @param {ChildProcess} server */
export function waitUntilServing(server) {
  return new Promise((resolve) => {
    server.on('message', (message) => message === 'listening' && resolve(undefined));
  });
}

/** @param {ChildProcess} server @param {string} host @param {number} port */
export async function waitUntilListening(server, host, port) {
  while (!(await answers(host, port))) {
    if (server.exitCode !== null || server.signalCode !== null) return new Promise(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
function answers(host, port) {
  const socket = connect(port, host === '0.0.0.0' || host === '::' ? 'localhost' : host);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  }).finally(() => socket.destroy());
}
