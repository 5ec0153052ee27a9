/*
 * A lock between processes that no death can leave behind: a listening socket. On Linux it has an abstract name
 * (`\0…`), which the kernel frees together with its process, `kill -9` included. Elsewhere it is a socket file, and a file
 * that nobody answers on is stale. Whoever finds the lock held may ask the holder what it has to say.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RETRY_MS = 100;
const ANSWER_MS = 1000;

/** @typedef {{ release(): Promise<void>, tell(text: string): void }} Lock */

/**
 * A name that two folders, or the same path in two containers on one network, never share.
 * @param {string} purpose
 * @param {string} folder created if missing
 */
export function nameLock(purpose, folder) {
  mkdirSync(folder, { recursive: true });
  const { dev, ino } = statSync(folder);
  const hash = createHash('sha256')
    .update(`${realpathSync(folder)} ${dev}:${ino}`)
    .digest('hex')
    .slice(0, 16);
  return `jieyi-${purpose}-${hash}`;
}

/**
 * @param {string} name
 * @returns {Promise<Lock | undefined>} nothing when another process holds it
 */
export async function tryLock(name) {
  const lock = await listen(name);
  if (lock || process.platform === 'linux') return lock;
  if ((await askHolder(name)) !== undefined) return undefined;
  rmSync(socketPath(name), { force: true });
  return listen(name);
}

/**
 * @param {string} name
 * @param {() => void} [onWait] called once, if another process holds it
 * @returns {Promise<Lock>}
 */
export async function waitForLock(name, onWait) {
  for (let attempt = 0; ; attempt++) {
    const lock = await tryLock(name);
    if (lock) return lock;
    if (attempt === 0) onWait?.();
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/**
 * @param {string} name
 * @returns {Promise<string | undefined>} what the holder tells; nothing when nobody holds it
 */
export function askHolder(name) {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(socketPath(name));
    socket.setTimeout(ANSWER_MS, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(answer));
  });
}

/** @param {string} name @returns {Promise<Lock | undefined>} */
function listen(name) {
  let text = '';
  const server = createServer((socket) => {
    socket.on('error', () => {}); // the asker went away
    socket.end(text);
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(socketPath(name), () =>
      resolve({
        tell: (words) => (text = words),
        release: () => new Promise((released) => server.close(() => released())),
      }),
    );
  });
}

/** @param {string} name */
function socketPath(name) {
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}
