import { DmnModdle } from 'dmn-moddle';
import { openReport } from '../finding.ts';
import type { Words } from '../model.ts';
import { WORDS_NAMESPACE } from '../read/read-words.ts';
import { readXml } from '../read/read-xml.ts';
import { childOf, kindOf, listOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';

/** What a province's first part is called. */
export interface FirstPart {
  readonly version: string;
  readonly name: string;
  /** The name of its only table; the ids of its elements begin with it. */
  readonly table: string;
  readonly label: string;
  /** The same in both languages. */
  readonly words: Words;
}

/** The facts that nearly every rule reads; more columns are added in the studio. */
const FIRST_COLUMNS = ['type', 'accepted', 'explained'];

/**
 * An empty part of a province: the facts and types of the group's file, and one table without rules that answers in the
 * same columns.
 * @throws Error where the group's file is no policy
 */
export async function startRefinement(groupXml: string, part: FirstPart): Promise<string> {
  const report = openReport('group');
  const group = await readXml(groupXml, report);
  const pattern = group === null ? undefined : findPattern(group);
  if (group === null || pattern === undefined) throw new Error('the policy of the group cannot be read');
  const moddle = new DmnModdle();
  const facts = listOf(group, 'drgElement').filter((element) => kindOf(element) === 'dmn:InputData');
  const definitions = moddle.create('dmn:Definitions', {
    id: part.version,
    name: part.name,
    namespace: textOf(group, 'namespace') ?? 'urn:jieyi:policy',
    itemDefinition: listOf(group, 'itemDefinition'),
    drgElement: [createDecision(moddle, part, pattern, facts), ...facts],
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}

/** A table of rules whose columns are those of a policy. */
function findPattern(group: XmlElement): XmlElement | undefined {
  return listOf(group, 'drgElement')
    .map((element) => childOf(element, 'decisionLogic'))
    .filter((logic) => logic !== null)
    .find((logic) => listOf(logic, 'output').some((output) => textOf(output, 'name') === 'disposition'));
}

function createDecision(
  moddle: DmnModdle,
  { table, label, words }: FirstPart,
  pattern: XmlElement,
  facts: readonly XmlElement[],
): unknown {
  const columns = listOf(pattern, 'input').filter((input) => FIRST_COLUMNS.includes(nameOfInput(input)));
  const needs = facts.filter((fact) => columns.some((input) => nameOfInput(input) === textOf(fact, 'name')));
  return moddle.create('dmn:Decision', {
    id: table,
    name: table,
    label,
    extensionElements: moddle.create('dmn:ExtensionElements', {
      values: [moddle.createAny('jieyi:word', WORDS_NAMESPACE, { ...words })],
    }),
    variable: moddle.create('dmn:InformationItem', { id: `${table}-variable`, name: table, typeRef: 'tAnswer' }),
    informationRequirement: needs.map((fact) => createNeed(moddle, table, fact)),
    decisionLogic: moddle.create('dmn:DecisionTable', {
      id: `${table}-table`,
      hitPolicy: 'UNIQUE',
      input: columns.map((input) => createInput(moddle, table, input)),
      output: listOf(pattern, 'output').map((output) => createOutput(moddle, table, output)),
      annotation: listOf(pattern, 'annotation'),
    }),
  });
}

function nameOfInput(input: XmlElement): string {
  return wordOf(childOf(input, 'inputExpression'), 'text') ?? '';
}

function createNeed(moddle: DmnModdle, table: string, fact: XmlElement): unknown {
  const requiredInput = moddle.create('dmn:DMNElementReference', { href: `#${textOf(fact, 'id') ?? ''}` });
  return moddle.create('dmn:InformationRequirement', {
    id: `${table}-needs-${textOf(fact, 'name') ?? ''}`,
    requiredInput,
  });
}

function createInput(moddle: DmnModdle, table: string, input: XmlElement): unknown {
  const name = nameOfInput(input);
  const id = `${table}-in-${name}`;
  const typeRef = textOf(childOf(input, 'inputExpression'), 'typeRef') ?? 'string';
  const inputExpression = moddle.create('dmn:LiteralExpression', { id: `${id}-expression`, typeRef, text: name });
  return moddle.create('dmn:InputClause', { id, label: textOf(input, 'label') ?? name, inputExpression });
}

function createOutput(moddle: DmnModdle, table: string, output: XmlElement): unknown {
  const name = textOf(output, 'name') ?? '';
  const typeRef = textOf(output, 'typeRef') ?? 'string';
  return moddle.create('dmn:OutputClause', {
    id: `${table}-out-${name}`,
    label: textOf(output, 'label') ?? name,
    name,
    typeRef,
  });
}
