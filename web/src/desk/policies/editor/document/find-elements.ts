import { childOf, type Element, listOf, remove, textOf } from './element.ts';

export function findDecision(definitions: Element, id: string): Element | null {
  return (
    listOf(definitions, 'drgElement').find((one) => one.$type === 'dmn:Decision' && textOf(one, 'id') === id) ?? null
  );
}

export function findInput(definitions: Element, fact: string): Element | null {
  return (
    listOf(definitions, 'drgElement').find((one) => one.$type === 'dmn:InputData' && textOf(one, 'name') === fact) ??
    null
  );
}

export function findType(definitions: Element, name: string): Element | null {
  return listOf(definitions, 'itemDefinition').find((one) => textOf(one, 'name') === name) ?? null;
}

/** The literal expression that names every table in its order; null where there is none of the kind we write. */
export function findCombination(definitions: Element): { decision: Element; logic: Element; names: string[] } | null {
  for (const decision of listOf(definitions, 'drgElement')) {
    const logic = childOf(decision, 'decisionLogic');
    const names = logic?.$type === 'dmn:LiteralExpression' ? readCombination(textOf(logic, 'text')) : null;
    if (logic && names) return { decision, logic, names };
  }
  return null;
}

const STEP = /^if\s+(\w+)\s*!=\s*null\s+then\s+(\w+)\s+else\s+/;

/** The names in `if A != null then A else B`; null for anything else. */
export function readCombination(text: string): string[] | null {
  const names: string[] = [];
  let rest = text.trim();
  for (let step = STEP.exec(rest); step; step = STEP.exec(rest)) {
    const [whole, tested, chosen] = step;
    if (tested === undefined || tested !== chosen) return null;
    names.push(tested);
    rest = rest.slice(whole.length);
  }
  return /^\w+$/.test(rest) ? [...names, rest] : null;
}

export function writeCombination(names: readonly string[]): string {
  const last = names.at(-1) ?? 'null';
  return [...names.slice(0, -1).map((name) => `if ${name} != null then ${name}`), last].join(' else ');
}

/** Takes away the arrow, and what pictures of the file show of an element that is gone. */
export function forget(definitions: Element, ids: ReadonlySet<string>): void {
  const isGone = (one: Element, end: string) => ids.has(textOf(childOf(one, end), 'href').slice(1));
  for (const artifact of listOf(definitions, 'artifact'))
    if (isGone(artifact, 'sourceRef') || isGone(artifact, 'targetRef')) remove(definitions, 'artifact', artifact);
  const diagrams = listOf(childOf(definitions, 'dmnDI'), 'diagrams');
  for (const diagram of diagrams) {
    const known = knownIds(definitions);
    for (const shape of listOf(diagram, 'diagramElements')) {
      const shown = childOf(shape, 'dmnElementRef');
      if (shown && !known.has(textOf(shown, 'id'))) remove(diagram, 'diagramElements', shape);
    }
  }
}

function knownIds(definitions: Element): Set<string> {
  const elements = [...listOf(definitions, 'drgElement'), ...listOf(definitions, 'artifact')];
  const requirements = elements.flatMap((one) => listOf(one, 'informationRequirement'));
  return new Set([...elements, ...requirements].map((one) => textOf(one, 'id')));
}
