import { TooManyFormulas, withinFormulas } from '../read/feel-tree.ts';
import { childOf, kindOf, textOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { short } from '../finding.ts';
import { type CompiledTable, compileTable, lookUp } from './compile-table.ts';
import { type DecisionModel, type Node, readDecisionModel, requirementsOf, resolveName } from './decision-model.ts';
import { type DmnValue, isContext, sameValue } from './dmn-value.ts';
import { OutsideTables } from './outside-tables.ts';
import { readDecisionTable } from './read-decision-table.ts';
import { readLiteral } from './read-literal.ts';
import type { Reference, Settled } from './table-model.ts';
import { ANY, conform, readType, type ValueType } from './value-type.ts';

/** The answer of a decision, or why it is not given. `problem` says why a value is null that need not be. */
export type TableAnswer =
  | { readonly status: 'answered'; readonly value: DmnValue; readonly problem: string | null }
  | { readonly status: 'refused'; readonly reason: string };

/** What a decision does once its logic has been read. */
type Logic =
  | { readonly kind: 'table'; readonly table: CompiledTable }
  | { readonly kind: 'name'; readonly reads: Reference }
  | { readonly kind: 'value'; readonly value: DmnValue };

interface ReadDecision {
  readonly node: Node;
  readonly logic: Logic;
  /** What the expression itself says its values are; a decision's variable may say so too. */
  readonly stated: ValueType;
}

/**
 * What is known beforehand, by name: called for an input with its type, and for a decision before it is decided.
 * Undefined where nothing is given. May throw `OutsideTables` where what is given cannot be read.
 */
export type Given = (name: string, type: ValueType) => DmnValue | undefined;

/**
 * Decides by the tables of a DMN file, compiled to decision diagrams. Each decision is read for itself: what one of them
 * has outside the subset refuses it and those that depend on it, not the file. Never answers by guessing.
 */
export class TableDecisions {
  readonly #model: DecisionModel;
  readonly #read = new Map<string, ReadDecision | string>();

  constructor(model: DecisionModel) {
    this.#model = model;
  }

  /** The answer of one decision; inputs that are not given are null. */
  decide(decision: string, given: Given): TableAnswer {
    try {
      const { value, problem } = new Evaluation(this.#model, given, (name) => this.#logicOf(name)).valueOf(decision);
      return { status: 'answered', value, problem };
    } catch (error) {
      if (error instanceof OutsideTables) return { status: 'refused', reason: error.message };
      throw error;
    }
  }

  #logicOf(name: string): ReadDecision {
    const known = this.#read.get(name) ?? readOrReason(name, this.#model);
    this.#read.set(name, known);
    if (typeof known === 'string') throw new OutsideTables(known);
    return known;
  }
}

/** Opens a DMN file of version 1.1 to 1.5; a text says why where it cannot be read at all. */
export async function openTableDecisions(
  xml: string,
  options: { readonly file: string },
): Promise<TableDecisions | string> {
  const model = await readDecisionModel(xml, options.file);
  return typeof model === 'string' ? model : new TableDecisions(model);
}

function readOrReason(name: string, model: DecisionModel): ReadDecision | string {
  try {
    return withinFormulas(() => readDecision(name, model));
  } catch (error) {
    if (error instanceof TooManyFormulas) return `decision ${short(name)}: ${error.message}`;
    if (error instanceof OutsideTables) return `decision ${short(name)}: ${error.message}`;
    throw error;
  }
}

function readDecision(name: string, model: DecisionModel): ReadDecision {
  const [node, ...others] = model.decisions.filter((decision) => decision.name === name);
  if (node === undefined) throw new OutsideTables('the file has no such decision');
  if (others.length > 0) throw new OutsideTables('several decisions have this name');
  const reason = model.refused.get(textOf(node.element, 'name') ?? '');
  if (reason !== undefined) throw new OutsideTables(reason);
  const logic = childOf(node.element, 'decisionLogic');
  if (logic === null) throw new OutsideTables('it has no logic');
  return { node, logic: readLogic(node, logic, model), stated: readType(wordOf(logic, 'typeRef'), model.types) };
}

function readLogic(node: Node, logic: XmlElement, model: DecisionModel): Logic {
  const known = requirementsOf(node, model);
  if (kindOf(logic) === 'dmn:LiteralExpression') return readExpression(logic, known, model);
  if (kindOf(logic) !== 'dmn:DecisionTable')
    throw new OutsideTables(`a ${kindOf(logic).replace('dmn:', '')} is outside the subset: use a decision table`);
  const resolve = (expression: string): ReturnType<typeof resolveName> => resolveName(expression, known, model);
  return {
    kind: 'table',
    table: compileTable(readDecisionTable(logic, { types: model.types, result: node.type, resolve })),
  };
}

/** A literal expression may be a literal, or name what it is. */
function readExpression(logic: XmlElement, known: readonly Node[], model: DecisionModel): Logic {
  const text = wordOf(logic, 'text') ?? '';
  const language = wordOf(logic, 'expressionLanguage');
  if (language !== null && !/feel/iu.test(language))
    throw new OutsideTables(`the expression language ${short(language)} is not read`);
  const named = known.some(({ name }) => text === name || text.startsWith(`${name}.`));
  const value = named ? undefined : readLiteral(text);
  return value === undefined
    ? { kind: 'name', reads: resolveName(text, known, model).reads }
    : { kind: 'value', value };
}

/**
 * An expression with a type of its own gives values of that type. Tables are often given the type of one of the results
 * they collect: that is not taken for a mistake of the values, and not passed over either.
 */
function valueAsStated(value: DmnValue, logic: Logic, stated: ValueType): DmnValue {
  if (logic.kind === 'table' && stated.kind === 'unread') return value;
  const conformed = conform(value, stated).value;
  if (logic.kind === 'table' && !sameValue(conformed, value))
    throw new OutsideTables('the table says it is of a type that its value is not of');
  return conformed;
}

/** One round of deciding with given inputs; what several decisions require is decided once. */
class Evaluation {
  readonly #model: DecisionModel;
  readonly #given: Given;
  readonly #logicOf: (name: string) => ReadDecision;
  readonly #known = new Map<string, Settled>();
  readonly #open = new Set<string>();

  constructor(model: DecisionModel, given: Given, logicOf: (name: string) => ReadDecision) {
    this.#model = model;
    this.#given = given;
    this.#logicOf = logicOf;
  }

  valueOf(decision: string): Settled {
    const known = this.#known.get(decision);
    if (known !== undefined) return known;
    if (this.#open.has(decision)) throw new OutsideTables(`decision ${short(decision)} requires itself`);
    this.#open.add(decision);
    if (this.#given(decision, ANY) !== undefined)
      throw new OutsideTables(`the value of the decision ${short(decision)} is given instead of decided`);
    const { node, logic, stated } = this.#logicOf(decision);
    const settled = this.#settle(logic);
    const conformed = conform(valueAsStated(settled.value, logic, stated), node.type);
    const result = { value: conformed.value, problem: settled.problem ?? conformed.problem };
    this.#open.delete(decision);
    this.#known.set(decision, result);
    return result;
  }

  #settle(logic: Logic): Settled {
    if (logic.kind === 'value') return { value: logic.value, problem: null };
    if (logic.kind === 'name') return this.#follow(logic.reads);
    const inputs = logic.table.model.inputs.map(({ reads, type }) => conform(this.#follow(reads).value, type));
    const settled = lookUp(
      logic.table,
      inputs.map(({ value }) => value),
    );
    const problem = inputs.find((input) => input.problem !== null)?.problem ?? null;
    return settled.value === null ? { value: null, problem: problem ?? settled.problem } : settled;
  }

  #follow({ source, path }: Reference): Settled {
    const isInput = this.#model.inputs.some(({ name }) => name === source);
    const { value, problem } = isInput ? this.#inputOf(source) : this.valueOf(source);
    let below = value;
    for (const part of path) {
      if (below !== null && !isContext(below))
        throw new OutsideTables(`${short(source)} is no context to read ${short(part)} of`);
      below = below?.get(part) ?? null;
    }
    return { value: below, problem };
  }

  #inputOf(name: string): Settled {
    const type = this.#model.inputs.find((input) => input.name === name)?.type ?? ANY;
    const value = this.#given(name, type) ?? null;
    const lacking =
      type.kind === 'context' && isContext(value) ? [...type.parts.keys()].find((part) => !value.has(part)) : undefined;
    if (lacking !== undefined)
      throw new OutsideTables(
        `the input ${short(name)} lacks ${short(lacking)}: give each entry of its type, null where it is not known`,
      );
    return conform(value, type);
  }
}
