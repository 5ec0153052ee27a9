import type { DmnModdle } from 'dmn-moddle';
import type { Report } from '../finding.ts';
import { namedDecision, type NamedDecision, readRoot } from '../read/read-combination.ts';
import { asElement, childOf, kindOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { elementsIn } from './merged-elements.ts';
import type { Clashes } from './refinement-unfit.ts';

/** What answers for a whole file: the names in its order, and the literal expression that lists them, if it has one. */
export interface FileAnswer {
  readonly names: readonly string[];
  readonly literal: NamedDecision | null;
}

/** How a file combines its tables; one without a combining decision asks its tables in document order. */
export function readAnswer(definitions: XmlElement, report: Report): FileAnswer {
  const decisions = listOf(definitions, 'drgElement')
    .filter((element) => kindOf(element) === 'dmn:Decision' && wordOf(element, 'name') !== 'contradictions')
    .map((element) => namedDecision(element, report))
    .filter((decision) => decision !== null);
  const root = readRoot(decisions, report);
  if (root !== null) return { names: root.names, literal: root.literal };
  const tables = decisions.filter(({ logic }) => kindOf(logic) === 'dmn:DecisionTable');
  return { names: tables.map(({ name }) => name), literal: null };
}

/** The decisions that ask the province first and then the group, the one that answers for all first. */
export function combine(
  merged: XmlElement,
  province: FileAnswer,
  group: FileAnswer,
  moddle: DmnModdle,
  clashes: Clashes,
): XmlElement[] {
  if (province.names.length === 0) return [];
  for (const name of [...province.names, ...(group.literal === null ? group.names : [group.literal.name])])
    refuseBadName(name, clashes);
  const maker = new LiteralMaker(merged, moddle);
  if (group.literal !== null) return [maker.make('refined', [...province.names, group.literal.name])];
  const groupAnswer = maker.make('groupAnswer', group.names);
  const name = wordOf(groupAnswer, 'name') ?? '';
  return [maker.make('refined', [...province.names, name], [groupAnswer]), groupAnswer];
}

/** Names that FEEL reads as one word; others would be something else in an expression. */
function refuseBadName(name: string, clashes: Clashes): void {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return;
  const message = `${name} cannot be named in an expression: name the table with letters, digits and _ only`;
  clashes.add({ table: name }, 'bad-name', name, message);
}

class LiteralMaker {
  readonly #merged: XmlElement;
  readonly #moddle: DmnModdle;
  readonly #taken: ReadonlySet<string>;

  constructor(merged: XmlElement, moddle: DmnModdle) {
    this.#merged = merged;
    this.#moddle = moddle;
    const elements = [...elementsIn(merged)];
    this.#taken = new Set(elements.flatMap((each) => [wordOf(each, 'id') ?? '', wordOf(each, 'name') ?? '']));
  }

  make(wanted: string, names: readonly string[], others: readonly XmlElement[] = []): XmlElement {
    const id = this.#freeName(wanted);
    const decisions = [...listOf(this.#merged, 'drgElement'), ...others].filter((each) =>
      names.includes(wordOf(each, 'name') ?? ''),
    );
    const typeRef = decisions
      .map((each) => wordOf(childOf(each, 'variable'), 'typeRef'))
      .findLast((each) => each !== null);
    const made = this.#moddle.create('dmn:Decision', {
      id,
      name: id,
      label: wanted === 'refined' ? '处理方式（本省优先）' : '集团处理方式',
      variable: this.#moddle.create('dmn:InformationItem', {
        id: `${id}-variable`,
        name: id,
        ...(typeRef === undefined || typeRef === null ? {} : { typeRef }),
      }),
      informationRequirement: decisions.map((each) => this.#requirement(id, wordOf(each, 'id') ?? '')),
      decisionLogic: this.#moddle.create('dmn:LiteralExpression', { id: `${id}-expression`, text: firstOf(names) }),
    });
    return asElement(made) ?? {};
  }

  #requirement(id: string, needed: string): unknown {
    return this.#moddle.create('dmn:InformationRequirement', {
      id: `${id}-needs-${needed}`,
      requiredDecision: this.#moddle.create('dmn:DMNElementReference', { href: `#${needed}` }),
    });
  }

  #freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#isTaken(name); number++) name = `${wanted}${number}`;
    return name;
  }

  #isTaken(name: string): boolean {
    return [...this.#taken].some((taken) => taken === name || taken.startsWith(`${name}-`));
  }
}

/** `if A != null then A else if B != null then B else C` */
function firstOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const asked = names.slice(0, -1).map((name) => `if ${name} != null then ${name} else `);
  return `${asked.join('')}${last}`;
}
