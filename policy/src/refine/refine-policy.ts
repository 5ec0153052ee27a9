import { DmnModdle } from 'dmn-moddle';
import { openReport, short } from '../finding.ts';
import { readXml } from '../read/read-xml.ts';
import { childOf, kindOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { combine, readAnswer } from './combine-decisions.ts';
import { drawAdded } from './draw-added.ts';
import { mergeContradictions } from './merge-contradictions.ts';
import { appendTo, elementsIn, redirect, setPart } from './merged-elements.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergeTypes } from './merge-types.ts';
import { Clashes, RefinementUnfit } from './refinement-unfit.ts';

export { RefinementUnfit } from './refinement-unfit.ts';

const CONTRADICTIONS = 'contradictions';

/**
 * One DMN 1.3 file from the group's policy and a province's own part: the province's tables answer first, the group's
 * where they have no answer. The province may add values, facts, types and contradictions, which then hold for both.
 * `version` becomes the id of the merged policy.
 * @throws RefinementUnfit for a file that cannot be read, and where ids, names or kinds of facts clash
 */
export async function refinePolicy(
  groupXml: string,
  provinceXml: string,
  { version, name }: { readonly version: string; readonly name: string },
): Promise<string> {
  const group = await readFile(groupXml, 'group');
  const province = await readFile(provinceXml, 'province');
  const clashes = new Clashes();
  refuseBadVersion(version, clashes);
  const moddle = new DmnModdle();
  const ids = idsIn(group);
  const added = mergeAll(group, province, moddle, clashes);
  refuseTakenIds(added, ids, clashes);
  clashes.refuseAny();
  drawAdded(group, moddle);
  setPart(group, 'id', version);
  setPart(group, 'name', name);
  return (await moddle.toXML(group, { format: true })).xml;
}

/** XML allows only such ids. */
function refuseBadVersion(version: string, clashes: Clashes): void {
  if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(version)) return;
  const message = `${short(version)} cannot be the id of a policy: begin with a letter, then letters, digits, _ . and -`;
  clashes.add({}, 'version', version, message);
}

async function readFile(xml: string, file: string): Promise<XmlElement> {
  const report = openReport(file);
  const definitions = await readXml(xml, report);
  if (definitions === null || report.findings.length > 0) throw new RefinementUnfit(report.findings);
  return definitions;
}

/** Merges the province's part into the group's. Returns what was added. */
function mergeAll(group: XmlElement, province: XmlElement, moddle: DmnModdle, clashes: Clashes): XmlElement[] {
  const groupAnswer = readAnswer(group, clashes.report);
  const provinceAnswer = readAnswer(province, clashes.report);
  const types = mergeTypes(group, province, clashes);
  const facts = mergeFacts(group, province, clashes);
  redirect(province, facts.newIds);
  const decisions = listOf(province, 'drgElement').filter(
    (element) => kindOf(element) !== 'dmn:InputData' && element !== provinceAnswer.literal?.element,
  );
  const contradictions = mergeOwnContradictions(group, decisions, moddle, clashes);
  const own = decisions.filter((decision) => !contradictions.merged.includes(decision));
  refuseTakenNames(group, own, clashes);
  appendTo(group, 'drgElement', own);
  const combining = combine(group, provinceAnswer, groupAnswer, moddle, clashes);
  setPart(group, 'drgElement', [...combining, ...listOf(group, 'drgElement')]);
  dropInputValues(group);
  return [...types, ...facts.added, ...contradictions.added, ...own, ...mergeArtifacts(group, province)];
}

function mergeOwnContradictions(
  group: XmlElement,
  decisions: readonly XmlElement[],
  moddle: DmnModdle,
  clashes: Clashes,
): { merged: readonly XmlElement[]; added: readonly XmlElement[] } {
  const named = (element: XmlElement): boolean => wordOf(element, 'name') === CONTRADICTIONS;
  const table = listOf(group, 'drgElement').find(named);
  const own = decisions.find(named);
  if (table === undefined || own === undefined) return { merged: [], added: [] };
  return { merged: [own], added: mergeContradictions(table, own, moddle, clashes) };
}

function refuseTakenNames(group: XmlElement, own: readonly XmlElement[], clashes: Clashes): void {
  const taken = new Set(listOf(group, 'drgElement').map((element) => wordOf(element, 'name')));
  for (const element of own) {
    const name = wordOf(element, 'name');
    if (name === null || !taken.has(name)) continue;
    const message = `the group's policy has something named ${short(name)} already: give the province's another name`;
    clashes.add({ table: name }, 'name', name, message);
  }
}

/** Columns state the whole type of their fact or nothing; a type that has grown is stated nowhere. */
function dropInputValues(definitions: XmlElement): void {
  for (const element of elementsIn(definitions)) {
    if (kindOf(element) === 'dmn:InputClause') setPart(element, 'inputValues', undefined);
  }
}

/** Annotations and their lines. What says the same under the same id is there already. */
function mergeArtifacts(group: XmlElement, province: XmlElement): XmlElement[] {
  const known = new Map(listOf(group, 'artifact').map((artifact) => [wordOf(artifact, 'id'), artifact]));
  const added = listOf(province, 'artifact').filter((artifact) => {
    const same = known.get(wordOf(artifact, 'id'));
    return same === undefined || saidBy(same) !== saidBy(artifact);
  });
  appendTo(group, 'artifact', added);
  return added;
}

function saidBy(artifact: XmlElement): string {
  const hrefs = ['sourceRef', 'targetRef'].map((end) => wordOf(childOf(artifact, end), 'href'));
  return JSON.stringify([wordOf(artifact, 'text'), ...hrefs]);
}

function idsIn(definitions: XmlElement): ReadonlySet<string> {
  return new Set([...elementsIn(definitions)].flatMap((element) => wordOf(element, 'id') ?? []));
}

function refuseTakenIds(added: readonly XmlElement[], taken: ReadonlySet<string>, clashes: Clashes): void {
  for (const element of added.flatMap((each) => [...elementsIn(each)])) {
    const id = wordOf(element, 'id');
    if (id === null || !taken.has(id)) continue;
    const isRule = kindOf(element) === 'dmn:DecisionRule';
    const what = isRule ? `the rule id ${short(id)}` : `the id ${short(id)}`;
    const message = `${what} is taken by the group's policy: give the province's another`;
    clashes.add({ rule: isRule ? id : null }, isRule ? 'rule-id' : 'element-id', id, message);
  }
}
