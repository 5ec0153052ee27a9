import { openReport, short } from '../finding.ts';
import { collectTypes, domainOf } from '../read/read-types.ts';
import { ownWords } from '../read/read-words.ts';
import { childOf, kindOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { appendTo } from './merged-elements.ts';
import { type BothTypes, takeExtensions, uniteTypes } from './merge-types.ts';
import type { Clashes } from './refinement-unfit.ts';

/** What became of the facts of a province. */
export interface MergedFacts {
  readonly added: readonly XmlElement[];
  /** The group's id for the province's, of each fact that both have. */
  readonly newIds: ReadonlyMap<string, string>;
}

/** Adds a province's facts to the group's. Facts of one name are one, and may have the values of both. */
export function mergeFacts(group: XmlElement, province: XmlElement, clashes: Clashes): MergedFacts {
  const types = { group: collectTypes(group), province: collectTypes(province) };
  const known = new Map(factsIn(group).map((fact) => [wordOf(fact, 'name'), fact]));
  const added: XmlElement[] = [];
  const newIds = new Map<string, string>();
  for (const fact of factsIn(province)) {
    const same = known.get(wordOf(fact, 'name'));
    if (same === undefined) added.push(fact);
    else {
      newIds.set(wordOf(fact, 'id') ?? '', wordOf(same, 'id') ?? '');
      uniteFacts(same, fact, types, clashes);
    }
  }
  appendTo(group, 'drgElement', added);
  return { added, newIds };
}

function factsIn(definitions: XmlElement): XmlElement[] {
  return listOf(definitions, 'drgElement').filter((element) => kindOf(element) === 'dmn:InputData');
}

function uniteFacts(group: XmlElement, province: XmlElement, types: BothTypes, clashes: Clashes): void {
  const name = wordOf(group, 'name') ?? '';
  const unread = openReport('');
  const typeRef = wordOf(childOf(group, 'variable'), 'typeRef');
  const otherRef = wordOf(childOf(province, 'variable'), 'typeRef');
  const kind = domainOf(name, typeRef, types.group, unread)?.kind;
  const otherKind = domainOf(name, otherRef, types.province, unread)?.kind;
  if (kind !== otherKind) {
    const message = `the fact ${short(name)} is ${kind ?? 'unknown'} in the group's policy, not ${otherKind ?? 'unknown'}: give the province's fact another name`;
    clashes.add({ column: name }, 'fact-kind', name, message);
    return;
  }
  const item = types.group.get(typeRef ?? '');
  const otherItem = types.province.get(otherRef ?? '');
  if (typeRef !== otherRef && item !== undefined && otherItem !== undefined)
    uniteTypes({ name: typeRef ?? '', item }, { name: otherRef ?? '', item: otherItem }, types, clashes);
  if (ownWords(group) === null)
    takeExtensions(group, province, listOf(childOf(province, 'extensionElements'), 'values'));
}
