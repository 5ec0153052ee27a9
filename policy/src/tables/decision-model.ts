import { describeFinding, openReport, type Report, short } from '../finding.ts';
import { reportNewer, type NewerElement } from '../read/convert-dmn.ts';
import { type Mistake, reportMistakes } from '../read/describe-mistakes.ts';
import { hintAtFullWidth } from '../read/full-width.ts';
import { TooManyFormulas, withinFormulas } from '../read/feel-tree.ts';
import { collectTypes } from '../read/read-types.ts';
import { type DmnRead, readDmn } from '../read/read-xml.ts';
import { childOf, kindOf, listOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { OutsideTables } from './outside-tables.ts';
import type { Reference } from './table-model.ts';
import { ANY, readType, type TypeSource, type ValueType } from './value-type.ts';

/** An input data or a decision, as others refer to it. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly type: ValueType;
  readonly element: XmlElement;
}

/** A DMN file of any shape: nothing in it has been judged yet beyond that it is DMN. */
export interface DecisionModel {
  readonly namespace: string;
  readonly types: TypeSource;
  readonly inputs: readonly Node[];
  readonly decisions: readonly Node[];
  /** Why a decision cannot be read, by its name. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Reads a file for deciding by its tables; a text says why where it cannot be read at all. */
export async function readDecisionModel(xml: string, file: string): Promise<DecisionModel | string> {
  const report = openReport(file);
  const read = await readDmn(xml, report);
  if (read === null) return report.findings.map(describeFinding).join('; ');
  reportMistakes(
    read.mistakes.filter(({ within }) => within === null || within.kind === 'decision'),
    report,
  );
  const everywhere = report.findings.find(({ table }) => table === null);
  if (everywhere !== undefined) return describeFinding(everywhere);
  try {
    return withinFormulas(() => modelOf(read, report));
  } catch (error) {
    if (error instanceof TooManyFormulas) return `${file}: ${error.message}`;
    throw error;
  }
}

function modelOf({ root, conversion, mistakes }: DmnRead, report: Report): DecisionModel {
  const { newer } = conversion;
  for (const element of newer) if (element.within?.kind === 'decision') reportNewer(element, report);
  const types = { items: collectTypes(root), unread: unreadTypes(newer, mistakes) };
  const elements = listOf(root, 'drgElement');
  const nodesOf = (kind: string): Node[] =>
    elements.filter((element) => kindOf(element) === kind).map((element) => nodeOf(element, types));
  const decisions = nodesOf('dmn:Decision');
  const refused = new Map(
    report.findings.flatMap(({ table, message }) => (table === null ? [] : [[table, message] as const])),
  );
  return { namespace: textOf(root, 'namespace') ?? '', types, inputs: nodesOf('dmn:InputData'), decisions, refused };
}

function unreadTypes(newer: readonly NewerElement[], mistakes: readonly Mistake[]): Map<string, string> {
  const unread = new Map<string, string>();
  for (const { within, message } of mistakes)
    if (within?.kind === 'itemDefinition') unread.set(within.name, `the type ${short(within.name)}: ${message}`);
  for (const { element, since, within } of newer)
    if (within?.kind === 'itemDefinition')
      unread.set(
        within.name,
        `the type ${short(within.name)} has a <${element}>, which came with DMN ${since} and is not read`,
      );
  return unread;
}

function nodeOf(element: XmlElement, types: TypeSource): Node {
  const variable = childOf(element, 'variable');
  return {
    id: wordOf(element, 'id') ?? '',
    name: oneSpaced(textOf(element, 'name') ?? ''),
    type: readType(wordOf(variable, 'typeRef'), types),
    element,
  };
}

/** FEEL takes any run of white space in a name for one space. */
export function oneSpaced(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ');
}

/** What a decision may refer to: the inputs and decisions it requires. @throws OutsideTables for one of another file. */
export function requirementsOf(decision: Node, model: DecisionModel): Node[] {
  return listOf(decision.element, 'informationRequirement').map((requirement) => {
    const href =
      textOf(childOf(requirement, 'requiredInput'), 'href') ?? textOf(childOf(requirement, 'requiredDecision'), 'href');
    const [namespace = '', id = ''] = (href ?? '').split('#');
    const found =
      namespace === '' || namespace === model.namespace
        ? [...model.inputs, ...model.decisions].find((node) => node.id === id)
        : undefined;
    if (found === undefined) throw new OutsideTables(`it requires ${short(href ?? '')}, which is not in this file`);
    return found;
  });
}

/**
 * What an expression reads, where it does no more than name a requirement, or an entry of one: `Age`, `Applicant.Age`.
 * @throws OutsideTables for every other expression.
 */
export function resolveName(
  expression: string,
  known: readonly Node[],
  model: Pick<DecisionModel, 'inputs' | 'decisions'>,
): { reads: Reference; type: ValueType } {
  const text = oneSpaced(expression);
  const found = namedBy(text, known);
  if (found === undefined) throw new OutsideTables(whyUnnamed(text, known, model));
  const path =
    text === found.name
      ? []
      : text
          .slice(found.name.length + 1)
          .split('.')
          .map((part) => part.trim());
  return { reads: { source: found.name, path }, type: typeBelow(found, path, text) };
}

/** The one of the longest name that the text is, or begins with. */
function namedBy(text: string, nodes: readonly Node[]): Node | undefined {
  return nodes
    .filter(({ name }) => name !== '' && (text === name || text.startsWith(`${name}.`)))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
}

/** FEEL allows some of these signs within names, so that they only tell something where no such name is known. */
const COMPUTES = /[-+*/()[\]{}<>=!,"]|\s(?:and|or|if|then|else|for|in|instance of|between)\s/u;

function whyUnnamed(text: string, known: readonly Node[], model: Pick<DecisionModel, 'inputs' | 'decisions'>): string {
  if (text === '') return 'the expression is empty: name a required input or decision';
  const unrequired = namedBy(text, [...model.inputs, ...model.decisions]);
  if (unrequired !== undefined)
    return `${short(unrequired.name)} is in this file, but the decision does not require it: an expression names one required input or decision, so add an information requirement`;
  const hint = hintAtFullWidth(text);
  if (hint !== '') return `${short(text)} is outside the subset${hint}`;
  if (COMPUTES.test(text) || namedBy(text.split(' ')[0] ?? '', known) !== undefined) return wouldCompute(text);
  return `${short(text)} is outside the subset: no input or decision of this file is called so, and an expression names one required input or decision`;
}

function wouldCompute(text: string): string {
  return `${short(text)} is outside the subset, for it would have to be computed: an expression names one required input or decision, or an entry of it`;
}

function typeBelow({ name, type }: Node, path: readonly string[], text: string): ValueType {
  let below = type;
  for (const part of path) {
    const next = below.kind === 'context' ? below.parts.get(part) : undefined;
    if (next === undefined && COMPUTES.test(text.slice(name.length))) throw new OutsideTables(wouldCompute(text));
    if (below.kind === 'any') return ANY;
    if (next === undefined) throw new OutsideTables(`${short(name)} has no entry ${short(part)}`);
    below = next;
  }
  return below;
}
