/*
 * A port that is free now may be taken before the server listens, above all when two clones start together. So the
 * launcher also holds a lock on the number, which other launchers respect, as long as it lives.
 */
import { createServer } from 'node:net';
import { CannotStart } from '../processes/cannot-start.mjs';
import { tryLock } from '../processes/hold-lock.mjs';
import { say } from '../processes/report-progress.mjs';

/** Of the server. */
const USUAL_PORT = 8086;
const TRIES = 100;

/**
 * The usual port may give way to the next free one. A port asked for may not: something else relies on it.
 * @param {string} host
 * @param {string | undefined} asked
 * @param {number} [usual]
 */
export async function choosePort(host, asked, usual = USUAL_PORT) {
  if (asked) return takeAsked(host, Number(asked));
  for (let port = usual; port < usual + TRIES; port++) {
    if (await findTrouble(host, port)) continue;
    if (port !== usual)
      say(`  port ${usual} is taken, so it is ${port}${usual === USUAL_PORT ? ' (PORT=… chooses another)' : ''}`);
    return port;
  }
  throw new CannotStart(`No port from ${usual} to ${usual + TRIES - 1} is free on ${host}.`, 'Set PORT.');
}

/**
 * A port that was asked for and is taken is told of at once.
 * @param {string} host
 * @param {string | undefined} asked
 */
export async function refuseTaken(host, asked) {
  if (!asked) return;
  const port = readPort(asked);
  const trouble = await tryPort(host, port);
  if (trouble) throw cannotUse(host, port, trouble);
}

/** @param {string} host @param {number} port */
async function takeAsked(host, port) {
  readPort(port);
  const trouble = await findTrouble(host, port);
  if (!trouble) return port;
  throw cannotUse(host, port, trouble);
}

/** @param {string | number} asked */
function readPort(asked) {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CannotStart(`PORT is not a port number.`);
  return port;
}

/** @param {string} host @param {number} port @param {string} trouble */
function cannotUse(host, port, trouble) {
  const why =
    { EADDRINUSE: 'another program listens there', EACCES: 'this account may not use it' }[trouble] ?? trouble;
  return new CannotStart(
    `Port ${port} cannot be used on ${host}: ${why}.`,
    'Stop that program, set PORT to another port, or leave PORT out: then the next free one is taken.',
  );
}

/** @param {string} host @param {number} port @returns {Promise<string | undefined>} why the port is not ours now */
async function findTrouble(host, port) {
  const lock = await tryLock(`jieyi-port-${port}`);
  if (!lock) return 'another launcher has it';
  const trouble = await tryPort(host, port);
  if (trouble) await lock.release();
  return trouble;
}

/** @param {string} host @param {number} port @returns {Promise<string | undefined>} what is wrong with it */
function tryPort(host, port) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(error.code);
      else reject(new CannotStart(`HOST=${host} cannot be used: ${error.message}`));
    });
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
