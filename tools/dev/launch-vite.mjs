/* Vite's own server for the web: it sends the browser what is saved, and passes the API's requests on to the server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CLONE } from '../ensure.mjs';
import { spawnTied, waitForExit } from '../processes/spawn-tied.mjs';
import { stopServer, waitUntilListening } from '../start/launch-server.mjs';

/**
 * @param {string} host
 * @param {number} port
 * @param {number} serverPort
 */
export function launchVite(host, port, serverPort) {
  return launch(host, port, [], { JIEYI_SERVER: `http://${host}:${serverPort}` });
}

/** The same for the gallery of parts, which asks no server. @param {string} host @param {number} port */
export function launchGallery(host, port) {
  return launch(host, port, ['--mode', 'parts'], {});
}

/** @param {string} host @param {number} port @param {string[]} more @param {Record<string, string>} environment */
function launch(host, port, more, environment) {
  const options = [
    '--host',
    host,
    '--port',
    String(port),
    '--strictPort',
    '--logLevel',
    'warn',
    '--clearScreen',
    'false',
    ...more,
  ];
  const child = spawnTied(process.execPath, [findVite(), ...options], {
    cwd: join(CLONE, 'web'),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true, // the terminal's Ctrl-C is for us alone
  });
  return {
    listening: waitUntilListening(child, host, port),
    exited: waitForExit(child),
    stop: () => stopServer(child),
  };
}

/** In the workspace where two versions are wanted, else at the root. */
export function findVite() {
  const places = ['web/node_modules/vite/bin/vite.js', 'node_modules/vite/bin/vite.js'];
  return join(CLONE, places.find((place) => existsSync(join(CLONE, place))) ?? '');
}
