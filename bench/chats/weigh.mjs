/* Loaded into a server with --import: says, when asked over its channel, what its memory is after all garbage is collected. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', (asked) => {
  if (asked?.weigh !== true) return;
  // What was let go only by the first is collected by the second; pages that stand empty are given back.
  collect({ type: 'major', flavor: 'last-resort' });
  collect({ type: 'major', flavor: 'last-resort' });
  process.send({ weighed: process.memoryUsage() });
});
