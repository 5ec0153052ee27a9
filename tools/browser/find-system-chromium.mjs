import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTied } from '../processes/spawn-tied.mjs';

// The shell first: it draws no window of its own, which costs a third of the processors' time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string | undefined} */
export function findSystemChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.filter(isExecutable).find(runs);
}

/** Asked of fontconfig; where that is not installed, nobody knows which fonts there are. */
export async function hasChineseFont() {
  const { code, output } = await runTied('fc-list', [':lang=zh', 'family']).catch(() => ({ code: 1, output: '' }));
  return code === 0 && output.trim() !== '';
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's chromium-browser may be a mere note that there is a snap. @param {string} path */
function runs(path) {
  return spawnSync(path, ['--version'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
}
