/*
 * Chromium and a Chinese font from npm. The package would unpack itself to a fixed name in the temporary folder, taking
 * whatever lies there already, so it is unpacked here: into a draft, which is moved into place when complete.
 */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { CLONE, remedyFor, runNpm } from '../ensure.mjs';
import { CannotStart } from '../processes/cannot-start.mjs';
import { nameLock, waitForLock } from '../processes/hold-lock.mjs';
import { reportStep, say } from '../processes/report-progress.mjs';
import { runTied } from '../processes/spawn-tied.mjs';

const FOLDER = join(CLONE, 'tools/browser');
const STAMP = join(FOLDER, 'node_modules/.installed-for');

/** @returns {Promise<string>} the folder of the packages */
export async function installNpmBrowser() {
  const packages = join(FOLDER, 'node_modules');
  const wanted = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8');
  const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  if (isInstalled()) return packages;
  const lock = await waitForLock(nameLock('browser', FOLDER), () => say('▸ waiting for another installation here …'));
  try {
    if (!isInstalled()) await reportStep('installing Chromium and a Chinese font from npm (110 MB)', installPackages);
    writeFileSync(STAMP, wanted);
  } finally {
    await lock.release();
  }
  return packages;
}

async function installPackages() {
  const { code, output } = await runNpm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    FOLDER,
  );
  if (code === 0) return;
  throw new CannotStart(
    `Chromium cannot be installed from npm:\n${output.trim()}`,
    `${remedyFor(output)} Or install your system's Chromium and a Chinese font (Debian: apt-get install chromium fonts-noto-cjk).`,
  );
}

/** @param {string} packages @param {string} state */
export async function unpackChromium(packages, state) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw unsupported();
  const source = join(packages, '@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(state, `chromium-${version}`);
  if (!existsSync(folder)) await reportStep('unpacking Chromium', () => unpackInto(join(source, 'bin'), folder));
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

/** Two at once fill a draft each; the first rename wins. @param {string} source @param {string} folder */
async function unpackInto(source, folder) {
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const program = join(draft, 'chromium');
  await pipeline(createReadStream(join(source, 'chromium.br')), createBrotliDecompress(), createWriteStream(program));
  chmodSync(program, 0o755);
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) await unpackArchive(join(source, archive), draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * By way of a file: tar stops reading at the archive's end mark, and who is still writing to it then has an error.
 * @param {string} archive compressed by Brotli
 * @param {string} folder
 */
export async function unpackArchive(archive, folder) {
  const plain = join(folder, basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  const { code, output } = await runTied('tar', ['-x', '--no-same-owner', '-f', plain, '-C', folder]);
  if (code !== 0) throw new CannotStart(`${archive} cannot be unpacked:\n${output.trim()}`);
  rmSync(plain);
}

/** @param {string} packages @param {string} state */
export function writeFontConfig(packages, state) {
  const file = join(state, 'fonts.conf');
  const fonts = escapeXml(join(packages, '@embedpdf/fonts-sc/fonts'));
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.draft-${process.pid}`;
  writeFileSync(
    draft,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${escapeXml(join(state, 'font-cache'))}</cachedir>
</fontconfig>
`,
  );
  renameSync(draft, file);
  return file;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unsupported() {
  return new CannotStart(
    `No Chromium is bundled for this system (${process.platform} ${process.arch}).`,
    "Install your system's Chromium, or set JIEYI_BROWSER to the path of one.",
  );
}
