import { CONTRADICTORY, type Diagram } from './diagram.ts';

/** The same diagram with other rules at its terminals, reduced again. Contradictions stay as they are. */
export function rewriteTerminals(diagram: Diagram, rewrite: (rules: readonly number[]) => readonly number[]): Diagram {
  const terminals: (readonly number[])[] = [[]];
  const numbers = new Map<string, number>();
  const ends = diagram.terminals.map((rules, terminal) => {
    if (terminal === CONTRADICTORY) return CONTRADICTORY;
    const rewritten = rewrite(rules);
    const key = rewritten.join();
    const known = numbers.get(key) ?? terminals.push(rewritten) - 1;
    numbers.set(key, known);
    return known;
  });
  return { ...rewriteNodes(diagram, (terminal) => ends[terminal] ?? CONTRADICTORY), terminals };
}

/** Children always come before their parents, so that one pass in order meets every child first. */
function rewriteNodes(diagram: Diagram, endOf: (terminal: number) => number): Omit<Diagram, 'terminals'> {
  const fact: number[] = [];
  const base: number[] = [];
  const kids: number[] = [];
  const nodes = new Map<string, number>();
  const rewritten: number[] = [];
  const referTo = (reference: number): number => (reference < 0 ? ~endOf(~reference) : (rewritten[reference] ?? 0));
  for (let node = 0; node < diagram.fact.length; node++) {
    const end = diagram.base[node + 1] ?? diagram.kids.length;
    const children = [...diagram.kids.subarray(diagram.base[node], end)].map(referTo);
    rewritten.push(addNode(diagram.fact[node] ?? 0, children));
  }
  return {
    root: referTo(diagram.root),
    fact: Int32Array.from(fact),
    base: Int32Array.from(base),
    kids: Int32Array.from(kids),
  };

  function addNode(number: number, children: readonly number[]): number {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${number}:${children.join()}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = fact.push(number) - 1;
    base.push(kids.length);
    kids.push(...children);
    nodes.set(key, node);
    return node;
  }
}
