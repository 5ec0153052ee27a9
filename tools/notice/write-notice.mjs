/*
 * The licences of what is shipped: every package that the server or the web bundle is made of, and the bundled PostgreSQL.
 * What is there and under which licence comes from package-lock.json, the texts from the packages themselves. Texts that
 * differ in their copyright lines only stand once.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';
import { saidElsewhere } from './said-elsewhere.mjs';

const PARTS = ['server', 'policy', 'web'];
const LINE = '-'.repeat(80);
const HEAD = `Jieyi is licensed under the Apache License 2.0 (LICENSE). It is shipped with what others made, listed here with
their licences. Written by npm run generate; not edited by hand.`;

/** @typedef {{ name: string, version: string, licence: string, copyright: string[], text: string }} Shipped */
/** @typedef {Record<string, any>} Lock what package-lock.json has, by path */

/** @param {string} root of the repository @returns {string} */
export function writeNotice(root) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const shipped = listShipped(lock).map((path) => describe(root, path, lock[path]));
  const bundled = readFileSync(new URL('bundled-postgresql.txt', import.meta.url), 'utf8').trim();
  return `${[HEAD, bundled, ...groupByText(shipped).map(writeGroup)].join(`\n\n${LINE}\n\n`)}\n`;
}

/**
 * What the parts need, and what that needs. Builds of one package for other systems are shipped by whoever runs there.
 * @param {Lock} lock
 * @returns {string[]} paths, in order
 */
export function listShipped(lock) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = PARTS.flatMap((part) => needsOf(lock[part]).map((name) => ({ from: part, name })));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const path = findPackage(lock, next.from, next.name);
    if (path === undefined || lock[path].link || found.has(path)) continue;
    found.add(path);
    waiting.push(...needsOf(lock[path]).map((name) => ({ from: path, name })));
  }
  return [...found].toSorted();
}

/** @param {any} entry @returns {string[]} */
function needsOf({ dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers];
}

/** As Node looks for it: beside whoever needs it, then further out. @param {Lock} lock @param {string} from @param {string} name */
function findPackage(lock, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    const path = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (path in lock) return path;
    if (!place) return undefined;
    if (!place.includes('node_modules/')) place = '';
  }
}

/** @param {string} root @param {string} path @param {any} entry @returns {Shipped} */
function describe(root, path, entry) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = saidElsewhere[name]?.licence ?? entry.license;
  if (!licence || /unknown|unlicensed/i.test(licence))
    throw new CannotStart(
      `${name} ${entry.version} is shipped and says under no licence.`,
      'Do without it, or say in tools/notice/said-elsewhere.mjs where it does.',
    );
  // Only the build for this system is installed; it stands under the licence of what it is a build of.
  const said = splitText(entry.os ? '' : readText(join(root, path)));
  const notice = entry.os ? [] : readNotice(join(root, path));
  return { name, version: entry.version, licence, text: said.text, copyright: [...said.copyright, ...notice] };
}

/** Its licence, or what its Readme has under that heading. @param {string} folder */
function readText(folder) {
  const licence = readFirst(folder, /^(licen[cs]e|copying)(\.|-mit|$)/i);
  if (licence) return licence;
  const [, section = ''] = /^#+ *licen[cs]e.*\n([^]*?)(?=^#|$(?![^]))/im.exec(readFirst(folder, /^readme/i)) ?? [];
  return section.includes('\n\n') && section.length > 400 ? section : '';
}

/** What the Apache License wants handed on. @param {string} folder */
function readNotice(folder) {
  const lines = readFirst(folder, /^notice(\.|$)/i)
    .replaceAll('\r', '')
    .split('\n');
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** @param {string} folder @param {RegExp} wanted */
function readFirst(folder, wanted) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const file = names.toSorted().find((name) => wanted.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}

/** @param {string} text */
function splitText(text) {
  const lines = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd());
  const isCopyright = (/** @type {string} */ line) => /^\s*(copyright\b|\(c\)|©)/i.test(line);
  const copyright = lines.filter(isCopyright).map((line) => line.trim());
  const rest = lines.filter((line) => !isCopyright(line)).join('\n');
  return { copyright, text: rest.replaceAll(/\n{3,}/g, '\n\n').trim() };
}

/** @param {Shipped[]} shipped @returns {Shipped[][]} */
function groupByText(shipped) {
  /** @type {Map<string, Shipped[]>} */
  const groups = new Map();
  for (const one of shipped) {
    const same = `${one.licence} ${comparable(one.text)}`;
    groups.set(same, [...(groups.get(same) ?? []), one]);
  }
  return [...groups.values()];
}

/** However it is wrapped and headed. @param {string} text */
function comparable(text) {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/^\(?the mit license( \(mit\))?\)?|^mit license/i, '')
    .toLowerCase()
    .trim();
}

/** @param {Shipped[]} group */
function writeGroup(group) {
  const names = group.map(({ name, version, licence, copyright }) =>
    [`${name} ${version} (${licence})`, ...copyright.map((line) => `  ${line}`)].join('\n'),
  );
  const text = group[0]?.text || 'These packages bring no text of their own; their licence is the one they name.';
  return `${names.join('\n')}\n\n${text}`;
}
