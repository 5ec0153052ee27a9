import type { DmnModdle } from 'dmn-moddle';
import { childOf, kindOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { appendTo } from './merged-elements.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 180;
const HEIGHTS: Readonly<Record<string, number>> = { 'dmn:Decision': 80, 'dmn:InputData': 45 };
const DISTANCE = 60;

/**
 * Draws what the group's diagram does not show yet, in a column to its right: other tools open a table from the diagram
 * only. A file without a diagram stays without.
 */
export function drawAdded(definitions: XmlElement, moddle: DmnModdle): void {
  const diagram = listOf(childOf(definitions, 'dmnDI'), 'diagrams')[0];
  if (diagram === undefined) return;
  const boxes = new Map<string, Box>();
  const drawn = new Set<string>();
  for (const element of listOf(diagram, 'diagramElements')) {
    const id = wordOf(childOf(element, 'dmnElementRef'), 'id') ?? '';
    const bounds = childOf(element, 'bounds');
    drawn.add(id);
    if (bounds !== null) boxes.set(id, boxOf(bounds));
  }
  appendTo(diagram, 'diagramElements', [
    ...addShapes(definitions, boxes, moddle),
    ...addEdges(definitions, { boxes, drawn }, moddle),
  ]);
}

function boxOf(bounds: XmlElement): Box {
  const of = (key: string): number => (typeof bounds[key] === 'number' ? bounds[key] : 0);
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
}

function addShapes(definitions: XmlElement, boxes: Map<string, Box>, moddle: DmnModdle): unknown[] {
  const x = Math.max(0, ...[...boxes.values()].map((box) => box.x + box.width)) + DISTANCE;
  let y = Math.min(...[...boxes.values()].map((box) => box.y), DISTANCE);
  const shapes: unknown[] = [];
  for (const element of listOf(definitions, 'drgElement')) {
    const id = wordOf(element, 'id');
    const height = HEIGHTS[kindOf(element)];
    if (id === null || height === undefined || boxes.has(id)) continue;
    const box = { x, y, width: WIDTH, height };
    boxes.set(id, box);
    y += height + DISTANCE;
    const bounds = moddle.create('dc:Bounds', box);
    shapes.push(moddle.create('dmndi:DMNShape', { id: `shape-${id}`, dmnElementRef: element, bounds }));
  }
  return shapes;
}

interface Drawn {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly drawn: ReadonlySet<string>;
}

function addEdges(definitions: XmlElement, { boxes, drawn }: Drawn, moddle: DmnModdle): unknown[] {
  return listOf(definitions, 'drgElement').flatMap((element) =>
    listOf(element, 'informationRequirement').flatMap((need) => {
      const id = wordOf(need, 'id');
      const href = wordOf(childOf(need, 'requiredInput') ?? childOf(need, 'requiredDecision'), 'href') ?? '';
      const from = boxes.get(href.replace(/^#/u, ''));
      const to = boxes.get(wordOf(element, 'id') ?? '');
      if (id === null || drawn.has(id) || from === undefined || to === undefined) return [];
      const waypoint = [
        moddle.create('dc:Point', { x: from.x + from.width / 2, y: from.y }),
        moddle.create('dc:Point', { x: to.x + to.width / 2, y: to.y + to.height }),
      ];
      return [moddle.create('dmndi:DMNEdge', { id: `edge-${id}`, dmnElementRef: need, waypoint })];
    }),
  );
}
