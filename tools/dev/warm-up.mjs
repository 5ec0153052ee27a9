/*
 * Loaded into a server that is to start later (`--import`): it reads the packages it will need, then waits for the word.
 * They are most of what a server reads at its start, and do not change while somebody writes a line.
 */
import { open } from 'node:inspector';
import { isMainThread } from 'node:worker_threads';

const { PACKAGES = '', INSPECT } = process.env;

// A thread of the server is given this too, and begins at once: nobody would tell it to.
if (isMainThread) await waitForTheWord();

async function waitForTheWord() {
  // What is wrong with a package the server says itself, in its own words.
  await import(PACKAGES).catch(() => undefined);
  process.channel?.ref();
  await new Promise((go) => process.once('message', go));
  process.channel?.unref();
  // Not before: the server of before has the port until then.
  if (INSPECT) open(Number(INSPECT), '127.0.0.1');
}
