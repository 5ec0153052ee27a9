/*
 * npm run parts: the gallery of the desk's shared parts, each in its states, by Vite's own server. What is saved changes in the
 * browser. It asks no server and no database.
 */
import { launchGallery } from './dev/launch-vite.mjs';
import { ensurePackages } from './ensure.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';
import { say } from './processes/report-progress.mjs';
import { choosePort } from './start/choose-port.mjs';
import { prepareShutdown } from './start/prepare-shutdown.mjs';

const HOST = '127.0.0.1';
const GALLERY_PORT = 5180;

async function main() {
  const shutdown = prepareShutdown();
  try {
    await ensurePackages();
    const port = await choosePort(HOST, process.env['PORT'], GALLERY_PORT);
    const vite = launchGallery(HOST, port);
    shutdown.add(vite.stop);
    const listening = vite.listening.then(() => say(`▸ ready. Open http://${HOST}:${port}/parts.html. Stop: Ctrl-C`));
    await Promise.race([listening, vite.exited]);
    await vite.exited;
    if (shutdown.isRunning()) return await new Promise(() => {});
    throw new CannotStart("Vite's server has ended by itself.");
  } finally {
    await shutdown.run();
  }
}

await runMain(main);
