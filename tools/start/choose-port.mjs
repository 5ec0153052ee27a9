import { createServer } from 'node:net';
import { CannotStart } from '../processes/cannot-start.mjs';
import { say } from '../processes/report-progress.mjs';

const USUAL_PORT = 8086;
const TRIES = 100;

/**
 * The usual port may give way to the next free one. A port asked for may not: something else relies on it.
 * @param {string} host
 * @param {string | undefined} asked
 */
export async function choosePort(host, asked) {
  if (asked) return checkAsked(host, Number(asked));
  for (let port = USUAL_PORT; port < USUAL_PORT + TRIES; port++) {
    if ((await tryPort(host, port)) !== undefined) continue;
    if (port !== USUAL_PORT) say(`  port ${USUAL_PORT} is taken, so it is ${port} (PORT=… chooses another)`);
    return port;
  }
  throw new CannotStart(`No port from ${USUAL_PORT} to ${USUAL_PORT + TRIES - 1} is free on ${host}.`, 'Set PORT.');
}

/** @param {string} host @param {number} port */
async function checkAsked(host, port) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CannotStart(`PORT is not a port number.`);
  const trouble = await tryPort(host, port);
  if (!trouble) return port;
  throw new CannotStart(
    `Port ${port} cannot be used on ${host} (${trouble}).`,
    'Set PORT to another, or leave it out.',
  );
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
