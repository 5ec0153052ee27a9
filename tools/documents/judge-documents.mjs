import { posix } from 'node:path';

/**
 * @typedef {import('./read-repository.mjs').Repository} Repository
 * @typedef {{ line: number, text: string }} Named
 */

/** A file by its ending, or a folder by its slash. */
const FILE = /^[\w.@-]+(?:\/[\w.@-]+)*\.(?:ts|tsx|mjs|md|json|dmn|css|sql)$/;
const FOLDER = /^[\w.@-]+(?:\/[\w.@-]+)*\/$/;
const BELOW = /^[\w.@-]+(?:\/[\w.@-]+)+$/;
/** `content/calendar/YEAR.json` names no file but how one is named. */
const PLACEHOLDER = /(?<![A-Za-z])(?!README|CONTRIBUTING|ARCHITECTURE|GLOSSARY|LICENSE)[A-Z]{2,}/;
/** Made by running it. */
const AT_RUN_TIME = /^(?:data|\.state|dist|node_modules)\//;

/**
 * What documents, and comments that cite them, name though it is not there: files, folders, links and their headings, npm
 * scripts. Pure. @param {Repository} repository @returns {string[]} `file:line  what is wrong`
 */
export function judgeDocuments(repository) {
  return [...repository.texts].flatMap(([file, text]) => {
    const faults = file.endsWith('.md')
      ? judgeDocument(repository, file, text)
      : judgeCitations(repository, file, text);
    return faults.map(({ line, text: fault }) => `${file}:${line}  ${fault}`);
  });
}

/** @param {Repository} repository @param {string} file @param {string} text @returns {Named[]} */
function judgeDocument(repository, file, text) {
  const prose = blankFences(text);
  const dead = (/** @type {string} */ what) => (/** @type {Named} */ one) => ({ ...one, text: `${what} ${one.text}` });
  return [
    ...findNamed(prose, /`([^`\n]+)`/g)
      .filter((one) => !isThere(repository, file, one.text))
      .map(dead('there is no')),
    ...findNamed(prose, /\]\(([^)\s]+)\)/g)
      .filter((one) => !leadsSomewhere(repository, file, one.text))
      .map(dead('a dead link:')),
    ...findNamed(text, /npm run (?:--silent )?([\w:-]+)/g)
      .filter((one) => !isScript(repository, file, one.text))
      .map(dead('there is no npm script')),
  ];
}

/** Comments that say which rule or decision they follow. @param {Repository} repository @param {string} file @param {string} text */
function judgeCitations(repository, file, text) {
  if (!/\.(?:ts|tsx|mjs|css)$/.test(file)) return [];
  return findNamed(text, /(?<![\w/-])(docs\/[\w./-]+\.md(?:#[\w-]+)?)/g)
    .filter((one) => !leadsSomewhere(repository, '', one.text))
    .map((one) => ({ ...one, text: `cites what is not there: ${one.text}` }));
}

/** @param {Repository} repository @param {string} file @param {string} named */
function isThere({ paths }, file, named) {
  if (!isPath(paths, named) || PLACEHOLDER.test(named) || AT_RUN_TIME.test(named)) return true;
  const path = named.replace(/\/$/, '');
  if (paths.has(path) || paths.has(posix.join(posix.dirname(file), path))) return true;
  // Shortened: the end of a path, as in `tickets/raise-ticket.ts`.
  return [...paths].some((one) => one.endsWith(`/${path}`));
}

/** @param {ReadonlySet<string>} paths @param {string} named */
function isPath(paths, named) {
  if (FILE.test(named) || FOLDER.test(named)) return true;
  return BELOW.test(named) && paths.has(named.slice(0, named.indexOf('/')));
}

/** @param {Repository} repository @param {string} file @param {string} link */
function leadsSomewhere({ paths, texts }, file, link) {
  if (/^[a-z]+:/.test(link)) return true;
  const [to = '', heading] = link.split('#');
  const path = to === '' ? file : posix.join(posix.dirname(file), to).replace(/\/$/, '');
  if (!paths.has(path)) return false;
  return heading === undefined || headingsOf(texts.get(path) ?? '').includes(heading);
}

/** @param {string} text */
function headingsOf(text) {
  return [...blankFences(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Of the whole, or of the package that the document lies in. @param {Repository} repository @param {string} file @param {string} name */
function isScript({ texts }, file, name) {
  const packages = ['package.json', posix.join(posix.dirname(file), 'package.json')];
  return packages.some((path) => Object.keys(JSON.parse(texts.get(path) ?? '{}').scripts ?? {}).includes(name));
}

/** @param {string} text @param {RegExp} what @returns {Named[]} */
function findNamed(text, what) {
  return [...text.matchAll(what)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    text: match[1] ?? '',
  }));
}

/** Line numbers stay as they are. @param {string} text */
function blankFences(text) {
  return text.replace(/^```[^]*?^```/gm, (fence) => fence.replace(/[^\n]/g, ' '));
}
