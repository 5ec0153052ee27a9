/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {import('./read-wish.mjs').Wish} Wish
 */

const TEMPLATE = 'tools/new-module/template/';

/**
 * Where each template goes.
 * @param {Wish} wish
 * @returns {Readonly<Record<string, string>>} path by template
 */
export function pathsOf({ name, wing, one }) {
  const server = `server/src/${wing}/${name}`;
  const desk = `web/src/desk/${name}`;
  const texts = 'web/src/i18n';
  return {
    'server/README.md.txt': `${server}/README.md`,
    'server/module.ts.txt': `${server}/module.ts`,
    'server/index.ts.txt': `${server}/index.ts`,
    'server/contract.ts.txt': `${server}/contract.ts`,
    'server/refusals.ts.txt': `${server}/refusals.ts`,
    'server/announcements.ts.txt': `${server}/announcements.ts`,
    'server/store.ts.txt': `${server}/store.ts`,
    'server/save-one.ts.txt': `${server}/save-${one}.ts`,
    'server/list.ts.txt': `${server}/list-${name}.ts`,
    'server/routes.ts.txt': `${server}/routes.ts`,
    'server/migrations/0001.ts.txt': `${server}/migrations/0001-${name}.ts`,
    'test.ts.txt': `server/test/${name}/${name}.test.ts`,
    'api.ts.txt': `web/src/api/${wing}/${name}.ts`,
    'desk/module.ts.txt': `${desk}/module.ts`,
    'desk/page.tsx.txt': `${desk}/${name}-page.tsx`,
    'texts/zh-CN.json.txt': `${texts}/zh-CN/${name}.json`,
    'texts/en.json.txt': `${texts}/en/${name}.json`,
    'texts/refusals.zh-CN.json.txt': `${texts}/zh-CN/refusals/${wing}/${name}.json`,
    'texts/refusals.en.json.txt': `${texts}/en/refusals/${wing}/${name}.json`,
  };
}

/**
 * @param {Tree} tree with the templates
 * @param {Wish} wish
 * @param {{ place: string, order: number, letter: string }} numbers
 * @returns {Map<string, string>} text by path
 */
export function fillTemplate(tree, wish, numbers) {
  const words = wordsOf(wish, numbers);
  const fill = (/** @type {string} */ text, /** @type {string} */ path) =>
    text.replace(/__([A-Za-z]+(?:[-_][a-z]+)?)__/g, (whole, word) => writtenIn(path, words[word] ?? whole));
  return new Map(
    Object.entries(pathsOf(wish)).map(([template, path]) => {
      const text = tree.get(`${TEMPLATE}${template}`);
      if (text === undefined) throw new Error(`there is no template ${template}`);
      return [path, fill(text, path)];
    }),
  );
}

/** As it has to be written within a text of such a file. @param {string} path @param {string} word */
function writtenIn(path, word) {
  return path.endsWith('.json') ? JSON.stringify(word).slice(1, -1) : word;
}

/**
 * @param {Wish} wish
 * @param {{ place: string, order: number, letter: string }} numbers
 * @returns {Readonly<Record<string, string>>}
 */
function wordsOf({ name, wing, one, zh }, { place, order, letter }) {
  const words = name.replaceAll('-', ' ');
  return {
    name,
    camel: camelOf(name),
    Pascal: capital(camelOf(name)),
    words,
    Words: capital(words),
    one: camelOf(one),
    One: capital(camelOf(one)),
    'one-kebab': one,
    one_snake: one.replaceAll('-', '_'),
    wing,
    zh,
    place,
    order: String(order),
    letter,
  };
}

/** @param {string} kebab */
export function camelOf(kebab) {
  return kebab.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
