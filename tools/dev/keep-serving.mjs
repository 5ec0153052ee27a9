/*
 * A server that is replaced while somebody works on it. The next one stands ready, with its packages read, before it is
 * needed; so a replacement reads only our own code.
 */
import { launchServer, stopServer, waitUntilServing } from '../start/launch-server.mjs';

const WARM_UP = new URL('warm-up.mjs', import.meta.url).href;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ file: string, packages: string, environment: Record<string, string>, host: string, port: number }} ServerSpec */

/**
 * @param {ServerSpec} spec
 * @param {(server: ChildProcess) => void} ended called when a server ends that nobody stopped
 */
export function keepServing(spec, ended) {
  let next = prepare(spec);
  /** @type {ChildProcess | undefined} */
  let now;
  let stopping = false;

  const stopNow = async () => {
    const old = now;
    now = undefined;
    if (old) await stopServer(old);
  };

  return {
    /** Puts the next server in the place of the one that runs, if one does. Resolves when it listens, or has ended. */
    replace: async () => {
      await stopNow();
      if (stopping) return;
      const server = next;
      now = server;
      server.once('exit', () => {
        if (now === server) ended(server);
      });
      server.send('go');
      await Promise.race([waitUntilServing(server), new Promise((gone) => server.once('exit', gone))]);
      if (!stopping) next = prepare(spec);
    },
    stop: async () => {
      stopping = true;
      next.kill('SIGKILL'); // it has not begun anything
      await stopNow();
    },
  };
}

/** @param {ServerSpec} spec */
function prepare({ file, packages, environment }) {
  return launchServer(file, { ...environment, PACKAGES: packages }, ['--import', WARM_UP]);
}
