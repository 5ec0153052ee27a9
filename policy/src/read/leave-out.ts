import { type OpenElement, walkElements } from './walk-elements.ts';

/** What dmn-moddle reads of a drawing, by the element it stands in. The rest is look only: `DMNStyle` in a shape, colours. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  definitions: ['DMNDI'],
  DMNDI: ['DMNDiagram', 'DMNStyle'],
  DMNDiagram: ['Size', 'DMNShape', 'DMNEdge', 'extension'],
  DMNShape: ['Bounds', 'DMNLabel', 'DMNDecisionServiceDividerLine', 'extension'],
  DMNEdge: ['waypoint', 'DMNLabel', 'extension'],
  DMNDecisionServiceDividerLine: ['waypoint', 'extension'],
  DMNLabel: ['Bounds', 'Text', 'extension'],
};
/** Of DMN, but not known to dmn-moddle; none of them says how to decide. */
const UNKNOWN: readonly string[] = ['organizationUnit'];

/**
 * Blanks what the reader of DMN cannot take in and nothing is decided by: looks of the drawing, elements of other makers
 * that stand outside extension elements. What is left stands where it stood.
 */
export function leaveOut(xml: string): string {
  const pieces: string[] = [];
  let done = 0;
  let leaving: OpenElement | null = null;
  for (const { kind, element, to } of walkElements(xml)) {
    if (leaving === null && kind !== 'end' && isLeftOut(element)) leaving = element;
    if (leaving !== element || kind === 'start') continue;
    pieces.push(xml.slice(done, element.from), xml.slice(element.from, to).replaceAll(/[^\r\n]/gu, ' '));
    done = to;
    leaving = null;
  }
  return done === 0 ? xml : [...pieces, xml.slice(done)].join('');
}

function isLeftOut({ name, owner, parent }: OpenElement): boolean {
  if (parent === null) return false;
  if (owner === 'undeclared') return true;
  // Below extension elements anything may stand; directly in them dmn-moddle stumbles over names of DMN.
  if (isExtension(parent)) return owner === 'model' || owner === 'drawing';
  if (parent.owner === 'other' || parent.owner === 'nobody') return false;
  if (owner === 'drawing') return !(DRAWN[parent.name] ?? []).includes(name);
  return owner === 'other' || (owner === 'model' && UNKNOWN.includes(name));
}

function isExtension({ name, owner }: OpenElement): boolean {
  return (name === 'extensionElements' && owner === 'model') || (name === 'extension' && owner === 'drawing');
}
