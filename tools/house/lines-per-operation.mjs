const DOCUMENT = 'server/openapi.json';
const VERBS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'];

/** @param {string} path of what is generated from the routes @returns {import('./measure.mjs').Measure} */
export const linesPerOperation = (path) => (tree) => {
  const operations = countOperations(JSON.parse(tree.get(DOCUMENT) ?? '{}'));
  const lines = (tree.get(path) ?? '').split('\n').length;
  return { figure: Math.ceil(lines / Math.max(1, operations)), found: [`${lines} lines, ${operations} operations`] };
};

/** @param {{ paths?: Record<string, Record<string, unknown>> }} document */
function countOperations({ paths = {} }) {
  return Object.values(paths).flatMap((path) => Object.keys(path).filter((key) => VERBS.includes(key))).length;
}
