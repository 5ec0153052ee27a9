import type { Row } from './drawn-policies.ts';
import type { DrawnTable } from './drawn-drafts.ts';
import type { Value } from './rules-oracle.ts';

/** A file to be, with everything that makes it DMN. */
export interface FileToWrite {
  readonly id: string;
  readonly domains: Readonly<Record<string, readonly Value[]>>;
  /** Tables by name. */
  readonly tables: Readonly<Record<string, Pick<DrawnTable, 'hitPolicy' | 'rows'>>>;
  /** The text of each combining expression, by its name. */
  readonly literals: Readonly<Record<string, string>>;
  readonly contradictions: readonly Row[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cellOf = (values: readonly Value[] | undefined): string =>
  values === undefined ? '-' : values.map((value) => JSON.stringify(value)).join(', ');

/** Writes a DMN 1.3 file of drawn tables, so that reading and merging work on files and not on models. */
export function writeDmn({ id, domains, tables, literals, contradictions }: FileToWrite): string {
  const facts = Object.keys(domains);
  const needs = (owner: string, kind: 'Input' | 'Decision', ids: readonly string[]): string =>
    ids
      .map(
        (each) =>
          `<informationRequirement id="${owner}-needs-${each}"><required${kind} href="#${each}"/></informationRequirement>`,
      )
      .join('');
  const grid = (owner: string, rows: readonly { row: Row; outputs: readonly string[] }[]): string =>
    rows
      .map(({ row, outputs }, index) => {
        const inputs = facts.map((fact) => `<inputEntry><text>${escape(cellOf(row[fact]))}</text></inputEntry>`);
        const cells = outputs.map((text) => `<outputEntry><text>${escape(text)}</text></outputEntry>`);
        return `<rule id="${owner}-r${index}">${inputs.join('')}${cells.join('')}</rule>`;
      })
      .join('');
  const columns = (owner: string): string =>
    facts
      .map(
        (fact) =>
          `<input id="${owner}-in-${fact}"><inputExpression typeRef="t-${fact}"><text>${fact}</text></inputExpression></input>`,
      )
      .join('');
  const decisions = Object.entries(tables).map(
    ([name, { hitPolicy, rows }]) =>
      `<decision id="${name}" name="${name}"><variable name="${name}" typeRef="tAnswer"/>${needs(
        name,
        'Input',
        facts.map((fact) => `${id}-${fact}`),
      )}<decisionTable id="${name}-table" hitPolicy="${hitPolicy}">${columns(name)}<output id="${name}-out-d" name="disposition" typeRef="tDisposition"/><output id="${name}-out-f" name="force" typeRef="string"/>${grid(
        name,
        rows.map(({ row, disposition }) => ({ row, outputs: [`"${disposition}"`, '"must"'] })),
      )}</decisionTable></decision>`,
  );
  const combining = Object.entries(literals).map(([name, text]) => {
    const named = [...new Set(text.match(/\b[A-Za-z]\w*\b/gu))].filter(
      (word) => Object.hasOwn(tables, word) || (Object.hasOwn(literals, word) && word !== name),
    );
    return `<decision id="${name}" name="${name}"><variable name="${name}" typeRef="tAnswer"/>${needs(name, 'Decision', named)}<literalExpression><text>${text}</text></literalExpression></decision>`;
  });
  const refused =
    contradictions.length === 0
      ? ''
      : `<decision id="${id}-contradictions" name="contradictions">${needs(
          `${id}-c`,
          'Input',
          facts.map((fact) => `${id}-${fact}`),
        )}<decisionTable id="${id}-c-table" hitPolicy="COLLECT">${columns(`${id}-c`)}<output name="field" typeRef="string"/><output name="message" typeRef="string"/>${grid(
          `${id}-c`,
          contradictions.map((row) => ({ row, outputs: [`"${Object.keys(row)[0] ?? ''}"`, '"cannot be"'] })),
        )}</decisionTable></decision>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${id}" name="${id}" namespace="urn:drawn">${Object.entries(
    domains,
  )
    .map(([fact, values]) => typeOf(fact, values))
    .join(
      '',
    )}<itemDefinition name="tDisposition"><typeRef>string</typeRef><allowedValues><text>"expert", "complaint", "explain"</text></allowedValues></itemDefinition>${facts
    .map(
      (fact) =>
        `<inputData id="${id}-${fact}" name="${fact}"><variable name="${fact}" typeRef="t-${fact}"/></inputData>`,
    )
    .join('')}${[...combining, ...decisions].join('')}${refused}</definitions>`;
}

function typeOf(fact: string, values: readonly Value[]): string {
  const [first] = values;
  if (typeof first === 'boolean') return `<itemDefinition name="t-${fact}"><typeRef>boolean</typeRef></itemDefinition>`;
  const numbers = values.map(Number);
  const text = typeof first === 'number' ? `[${Math.min(...numbers)}..${Math.max(...numbers)}]` : cellOf(values);
  const base = typeof first === 'number' ? 'number' : 'string';
  return `<itemDefinition name="t-${fact}"><typeRef>${base}</typeRef><allowedValues><text>${escape(text)}</text></allowedValues></itemDefinition>`;
}
