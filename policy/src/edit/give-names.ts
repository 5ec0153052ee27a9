import { DmnModdle } from 'dmn-moddle';
import type { Contradiction, ModelRule, PolicyModel, RuleName } from '../model.ts';
import { openReport } from '../finding.ts';
import { isOwnWord } from '../read/read-words.ts';
import { readPolicy } from '../read/read-policy.ts';
import { readXml } from '../read/read-xml.ts';
import { childOf, kindOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { elementsIn } from '../refine/merged-elements.ts';
import { writeName } from './write-name.ts';

/**
 * A file whose rules have no names yet, with those that rules of the same id and content have in other files, the first of
 * them first; null where there is none to give, and where the file cannot be written back whole. Nothing else of it changes.
 */
export async function giveNames(dmn: string, others: readonly PolicyModel[]): Promise<string | null> {
  const names = await findNames(dmn, others);
  const report = openReport('the policy');
  const definitions = names.size === 0 ? null : await readXml(dmn, report);
  if (definitions === null || report.findings.length > 0) return null;
  const moddle = new DmnModdle();
  let given = 0;
  for (const rule of rulesIn(definitions)) {
    const name = names.get(wordOf(rule, 'id') ?? '');
    if (name === undefined || hasName(rule)) continue;
    writeName(rule, { nameZh: name.zh ?? '', nameEn: name.en ?? '' }, moddle);
    given += 1;
  }
  return given === 0 ? null : (await moddle.toXML(definitions, { format: true })).xml;
}

async function findNames(dmn: string, others: readonly PolicyModel[]): Promise<ReadonlyMap<string, RuleName>> {
  const known = new Map<string, RuleName>();
  for (const [content, name] of others.flatMap(contentsIn)) if (!known.has(content)) known.set(content, name);
  const own = rulesOf(await readPolicy(dmn, { file: 'the policy' }));
  return new Map(
    own.flatMap((rule) => {
      const name = known.get(contentOf(rule));
      return name === undefined ? [] : [[rule.id, name] as const];
    }),
  );
}

type AnyRule = ModelRule | Contradiction;

function rulesOf({ tables, contradictions }: PolicyModel): AnyRule[] {
  return [...tables.flatMap(({ rules }) => rules), ...contradictions];
}

function contentsIn(model: PolicyModel): (readonly [string, RuleName])[] {
  const named = rulesOf(model).filter(({ name }) => name.zh !== null || name.en !== null);
  return named.map((rule) => [contentOf(rule), rule.name] as const);
}

/** What a name is about: which cases, and what they are answered. */
function contentOf(rule: AnyRule): string {
  const conditions = rule.conditions.map(({ fact, wanted }) => `${fact} ${wanted}`).toSorted();
  return JSON.stringify([rule.id, conditions, 'outcome' in rule ? rule.outcome.disposition : rule.field]);
}

function rulesIn(definitions: XmlElement): XmlElement[] {
  return [...elementsIn(definitions)].filter((element) => kindOf(element) === 'dmn:DecisionRule');
}

function hasName(rule: XmlElement): boolean {
  return listOf(childOf(rule, 'extensionElements'), 'values').some(isOwnWord);
}
