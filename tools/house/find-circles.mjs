/**
 * The strongly connected parts with more than one node (Tarjan).
 * @param {ReadonlyMap<string, ReadonlySet<string>>} graph from a node to what it needs
 * @returns {string[][]} largest first
 */
export function findCircles(graph) {
  /** @type {Map<string, { order: number, low: number, open: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const path = [];
  /** @type {string[][]} */
  const circles = [];

  /** @param {string} node */
  function visit(node) {
    const own = { order: seen.size, low: seen.size, open: true };
    seen.set(node, own);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const known = seen.get(next) ?? visit(next);
      if (known.open) own.low = Math.min(own.low, known.low);
    }
    if (own.low === own.order) close(node);
    return own;
  }

  /** @param {string} node */
  function close(node) {
    const circle = path.splice(path.indexOf(node));
    for (const one of circle) Object.assign(seen.get(one) ?? {}, { open: false });
    if (circle.length > 1) circles.push(circle);
  }

  for (const node of graph.keys()) if (!seen.has(node)) visit(node);
  return circles.toSorted((one, other) => other.length - one.length);
}
