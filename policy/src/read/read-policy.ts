import { openReport, type Report, short } from '../finding.ts';
import type { Definition, PolicyModel } from '../model.ts';
import { namedDecision, type NamedDecision, readCombination } from './read-combination.ts';
import { readFacts } from './read-facts.ts';
import type { Surroundings } from './read-rows.ts';
import { readContradictions, readRuleTable } from './read-tables.ts';
import { collectTypes } from './read-types.ts';
import { outputWordsOf } from './read-words.ts';
import { TooManyFormulas, withinFormulas } from './feel-tree.ts';
import { readXml } from './read-xml.ts';
import { childOf, kindOf, listOf, textOf, wordOf, type XmlElement } from './xml-element.ts';

/** More than anybody reads. */
const MOST_FINDINGS = 500;
/** The table with this name lists contradictory facts; it is no part of the combination. */
const CONTRADICTIONS = 'contradictions';
const READ_KINDS = ['dmn:Decision', 'dmn:InputData', 'dmn:KnowledgeSource'];

/**
 * Reads a policy from DMN 1.3 XML. Never throws for a bad file: everything outside the subset is a finding of the model,
 * with file, table, row and column. The version is the id of `definitions`.
 */
export async function readPolicy(xml: string, options: { readonly file: string }): Promise<PolicyModel> {
  const report = openReport(options.file);
  const definitions = await readXml(xml, report);
  return definitions === null ? emptyModel(report) : readWithinBounds(definitions, report);
}

/** A file of formulas upon formulas is refused as a whole; of a file that is wrong everywhere, not everything is told. */
function readWithinBounds(definitions: XmlElement, report: Report): PolicyModel {
  try {
    const model = withinFormulas(() => readDefinitions(definitions, report));
    if (model.findings.length <= MOST_FINDINGS) return model;
    report.findings.length = MOST_FINDINGS;
    report.add({}, 'too-large', `there are more findings than the ${MOST_FINDINGS} shown`, {
      values: { why: 'more', shown: MOST_FINDINGS },
    });
    return model;
  } catch (error) {
    if (!(error instanceof TooManyFormulas)) throw error;
    report.findings.length = 0;
    report.add({}, 'too-large', error.message, { values: { why: 'formulas' } });
    return emptyModel(report);
  }
}

function emptyModel({ file, findings }: Report): PolicyModel {
  return {
    file,
    version: '',
    name: '',
    facts: [],
    tables: [],
    contradictions: [],
    definitions: [],
    outputWords: {},
    findings,
  };
}

function readDefinitions(definitions: XmlElement, report: Report): PolicyModel {
  const version = wordOf(definitions, 'id');
  if (version === null)
    report.add({}, 'missing-id', 'the definitions have no id: it is the version of the policy', {
      values: { why: 'version' },
    });
  const types = collectTypes(definitions);
  const facts = readFacts(definitions, types, report);
  const around = { facts: new Map(facts.map((fact) => [fact.name, fact])), types, report };
  const decisions = readDecisions(definitions, report);
  const model = {
    file: report.file,
    version: version ?? '',
    name: wordOf(definitions, 'name') ?? version ?? '',
    facts,
    tables: readTables(decisions, around),
    contradictions: readAllContradictions(decisions, around),
    definitions: readTextDefinitions(definitions, decisions),
    outputWords: outputWordsOf(
      decisions.map(({ logic }) => logic),
      types,
    ),
    findings: report.findings,
  };
  refuseSharedRuleIds(model, report);
  return model;
}

function readDecisions(definitions: XmlElement, report: Report): NamedDecision[] {
  const decisions: NamedDecision[] = [];
  for (const element of listOf(definitions, 'drgElement')) {
    if (!READ_KINDS.includes(kindOf(element))) {
      report.add(
        {},
        'outside-subset',
        `${kindOf(element)} ${wordOf(element, 'name') ?? ''} is outside the subset: use decision tables`,
        { values: { why: 'element', text: kindOf(element) } },
      );
    }
    if (kindOf(element) !== 'dmn:Decision') continue;
    const decision = namedDecision(element, report);
    if (decision !== null) decisions.push(decision);
    if (decision !== null) refuseElsewhere(decision, textOf(definitions, 'namespace') ?? '', report);
  }
  refuseSharedNames(decisions, report);
  return decisions;
}

/** What a decision needs of another file is not known here; the other decisions are read all the same. */
function refuseElsewhere({ name, element }: NamedDecision, namespace: string, report: Report): void {
  const needs = [
    ...listOf(element, 'informationRequirement').flatMap((need) => [
      childOf(need, 'requiredInput'),
      childOf(need, 'requiredDecision'),
    ]),
    ...listOf(element, 'knowledgeRequirement').map((need) => childOf(need, 'requiredKnowledge')),
  ];
  for (const href of needs.map((need) => wordOf(need, 'href') ?? '')) {
    const file = href.slice(0, Math.max(href.indexOf('#'), 0));
    if (file === '' || file === namespace) continue;
    const message = `the decision requires ${short(href)}, which is in another file: bring it into this one`;
    report.add({ table: name }, 'outside-subset', message, { values: { why: 'elsewhere', text: short(href) } });
  }
}

function refuseSharedNames(decisions: readonly NamedDecision[], report: Report): void {
  const names = new Set<string>();
  for (const { name, logic } of decisions) {
    if (names.has(name))
      report.add({ table: name }, 'missing-name', 'two decisions have this name: rename one', {
        values: { why: 'same-name', text: name },
      });
    names.add(name);
    if (['dmn:DecisionTable', 'dmn:LiteralExpression'].includes(kindOf(logic))) continue;
    report.add({ table: name }, 'outside-subset', `${kindOf(logic)} is outside the subset: use a decision table`, {
      values: { why: 'logic', text: kindOf(logic) },
    });
  }
}

function readTables(decisions: readonly NamedDecision[], around: Surroundings) {
  const ruled = decisions.filter((decision) => decision.name !== CONTRADICTIONS);
  if (!ruled.some(({ logic }) => kindOf(logic) === 'dmn:DecisionTable')) {
    around.report.add({}, 'no-rules', 'the file has no table of rules', { values: { why: 'no-table' } });
    return [];
  }
  return readCombination(ruled, around.report)
    .map(({ name, element, logic, layer }) => {
      const table = readRuleTable(name, element, logic, around);
      return table === null ? null : { ...table, layer };
    })
    .filter((table) => table !== null);
}

function readAllContradictions(decisions: readonly NamedDecision[], around: Surroundings) {
  const found = decisions.find(({ name, logic }) => name === CONTRADICTIONS && kindOf(logic) === 'dmn:DecisionTable');
  return found === undefined ? [] : readContradictions(found.name, found.logic, around);
}

/** The definitions are text annotations named `definition-...`, associated with the tables of their examples. */
function readTextDefinitions(definitions: XmlElement, decisions: readonly NamedDecision[]): Definition[] {
  const artifacts = listOf(definitions, 'artifact');
  const names = new Map(decisions.map(({ name, element }) => [`#${textOf(element, 'id') ?? ''}`, name]));
  const links = artifacts.filter((artifact) => kindOf(artifact) === 'dmn:Association');
  const tablesOf = (id: string): string[] =>
    links
      .filter((link) => textOf(childOf(link, 'targetRef'), 'href') === `#${id}`)
      .map((link) => names.get(textOf(childOf(link, 'sourceRef'), 'href') ?? ''))
      .filter((name) => name !== undefined);
  return artifacts
    .filter(
      (artifact) =>
        kindOf(artifact) === 'dmn:TextAnnotation' && (wordOf(artifact, 'id') ?? '').startsWith('definition-'),
    )
    .map((artifact) => {
      const id = wordOf(artifact, 'id') ?? '';
      return { id, text: wordOf(artifact, 'text') ?? '', tables: tablesOf(id) };
    });
}

function refuseSharedRuleIds(model: PolicyModel, report: Report): void {
  const seen = new Map<string, { readonly table: string; readonly row: number }>();
  for (const { name: table, rules } of model.tables) {
    for (const { id, row } of rules) {
      const first = seen.get(id);
      if (first !== undefined)
        report.add(
          { table, row, rule: id },
          'duplicate-id',
          `the rule id ${id} is used twice, also in row ${first.row} of table ${first.table}: give one of them another id`,
          { values: { why: 'rule', text: id, otherTable: first.table, otherRow: first.row } },
        );
      else seen.set(id, { table, row });
    }
  }
}
