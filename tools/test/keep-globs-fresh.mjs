/*
 * A plugin of Vite for vitest's cache of modules. A file with `import.meta.glob` is made of the files it finds as well, so what
 * was made of it before says nothing. Vitest looks for `import.meta.glob(` only and overlooks `import.meta.glob<Texts>(`.
 */

/** False: nothing is kept of it. @param {{ sourceCode: string }} file */
export function judgeKeeping({ sourceCode }) {
  return sourceCode.includes('import.meta.glob') ? false : undefined;
}

/** @returns {import('vitest/config').Plugin} */
export function keepGlobsFresh() {
  return {
    name: 'keep-globs-fresh',
    configureVitest: ({ experimental_defineCacheKeyGenerator: defineKey }) => defineKey(judgeKeeping),
  };
}
