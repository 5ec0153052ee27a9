import { DmnModdle } from 'dmn-moddle';
import { openReport, PolicyRefused } from '../finding.ts';
import { collectTypes } from '../read/read-types.ts';
import { readXml } from '../read/read-xml.ts';
import { childOf, kindOf, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { elementsIn } from '../refine/merged-elements.ts';
import { isRuleId } from './name-rule.ts';
import { type GridRow, readGrid, type TableGrid } from './table-grid.ts';
import { editRules, type RulesEdit } from './edit-rules.ts';

export interface TableEdit extends Omit<RulesEdit, 'rules'> {
  readonly dmn: string;
}

/** One decision table of a DMN file, to be shown as a grid and written back from one. */
export interface OpenTable {
  readonly grid: TableGrid;
  /** False for an id that XML does not allow, or that the file uses for something other than a rule of this table. */
  mayName(id: string): boolean;
  /**
   * Puts these rows in the place of the table's rules, in their order. A row with the id of a rule changes that rule, one
   * with another id or none becomes a new rule. What the grid does not show stays as it is. Ids must differ and `mayName`
   * must hold for them. Without any change the file stays as it was, to the letter. To be called once.
   */
  write(rows: readonly GridRow[]): Promise<TableEdit>;
}

/**
 * Opens a decision table by the name of its decision; null where there is none.
 * @throws PolicyRefused for a file that could not be written back whole
 */
export async function openTable(dmn: string, table: string): Promise<OpenTable | null> {
  const definitions = await readWhole(dmn);
  const decision = listOf(definitions, 'drgElement').find(
    (element) => kindOf(element) === 'dmn:Decision' && wordOf(element, 'name') === table,
  );
  const logic = childOf(decision ?? null, 'decisionLogic');
  if (decision === undefined || logic === null || kindOf(logic) !== 'dmn:DecisionTable') return null;
  const grid = readGrid(definitions, decision, logic, collectTypes(definitions));
  const ids = new Set([...elementsIn(definitions)].flatMap((element) => wordOf(element, 'id') ?? []));
  const own = new Set(grid.rows.map(({ id }) => id));
  return {
    grid,
    mayName: (id) => own.has(id) || (isRuleId(id) && !ids.has(id)),
    write: async (rows) => {
      const moddle = new DmnModdle();
      const { rules: _, ...edit } = editRules({ grid, logic, rows, ids, moddle });
      const isSame = [edit.added, edit.changed, edit.removed].every(({ length }) => length === 0) && !edit.reordered;
      return { ...edit, dmn: isSame ? dmn : (await moddle.toXML(definitions, { format: true })).xml };
    },
  };
}

/** What is no DMN 1.3 would be left out when the file is written. */
const LEFT_OUT: readonly string[] = ['not-xml', 'not-dmn-1.3', 'too-large', 'outside-subset'];

async function readWhole(dmn: string): Promise<XmlElement> {
  const report = openReport('the policy');
  const definitions = await readXml(dmn, report);
  const losses = report.findings.filter(({ code }) => LEFT_OUT.includes(code));
  if (definitions === null || losses.length > 0) throw new PolicyRefused(report.findings);
  return definitions;
}
