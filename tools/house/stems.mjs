import { readModules } from '../reading-order/read-modules.mjs';
import { counted } from './measure.mjs';

/**
 * One word for one thing: a folder of the desk, a folder of tests and a file of texts are named as a module of the server
 * is, or as one of these.
 * @typedef {Readonly<Record<'desk' | 'tests' | 'texts', Readonly<Record<string, string>>>>} OtherStems with what each is
 */

const PLACES = /** @type {const} */ ({
  desk: /^web\/src\/desk\/([^/]+)\//,
  tests: /^server\/test\/([^/]+)\//,
  texts: /^web\/src\/i18n\/[^/]+\/([^/.]+)(?:\.json|\/)/,
});

/** @param {OtherStems} others @returns {import('./measure.mjs').Measure} */
export const foreignStems = (others) => (tree) => {
  const names = readModules(tree).map(({ name }) => name);
  return counted(
    Object.entries(PLACES).flatMap(([place, pattern]) => {
      const known = Object.keys(others[/** @type {keyof typeof PLACES} */ (place)]);
      const stems = new Set([...tree.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []));
      return [
        ...[...stems]
          .filter((stem) => !names.includes(stem) && !known.includes(stem))
          .map((stem) => `${place}: ${stem}`),
        ...known.filter((stem) => !stems.has(stem)).map((stem) => `${place}: ${stem} is not there any more`),
      ];
    }),
  );
};
