import { detailsOf, excelHoldsMacros, excelTooLarge, notAnExcelFile } from '../../../platform/excel/refusals.ts';
import { defineRefusal, type Refusal, type RefusalDetail } from '../../../platform/refusal.ts';
import { notAPolicy } from '../refusals.ts';
import type { SheetPlace } from '../../../platform/excel/file-refused.ts';
import type { SheetFault } from './sheet-refused.ts';

/** No decision of this name, or one whose logic is no decision table. */
const noSuchTable = defineRefusal({
  code: 'no-such-table',
  status: 404,
  reason: 'This policy has no decision table of this name',
  remedy: 'See the tables of the policy',
});

/** A text of the table is longer than the 32,767 characters of a cell; the details say where it would stand. */
const tableNotForExcel = defineRefusal({
  code: 'table-not-for-excel',
  status: 409,
  reason: 'A text of this table is too long for a cell of Excel',
  remedy: 'Shorten the texts named, or export the policy as DMN',
});

/** Also a cell that shows an error; the details name the cells. */
const excelHoldsFormula = defineRefusal({
  code: 'excel-holds-formula',
  status: 400,
  reason: 'A formula is not a value',
  remedy: 'Write the values themselves into the cells named',
});

/** Among the keys or the rules; the details name the ranges. */
const excelMergedCells = defineRefusal({
  code: 'excel-merged-cells',
  status: 400,
  reason: 'Merged cells do not say what stands in each row',
  remedy: 'Unmerge the ranges named and write the value into each cell',
});

/** No sheet has the row of keys, or two have it. */
const excelNotOneTable = defineRefusal({
  code: 'excel-not-one-table',
  status: 400,
  reason: 'The file does not have exactly one sheet exported from this table',
  remedy: 'Export the table, keep its second row, and leave only one sheet of it',
});

/** The details say of which. */
const excelOfAnotherTable = defineRefusal({
  code: 'excel-of-another-table',
  status: 400,
  reason: 'The file was exported from another table',
  remedy: 'Import it into the table named, or choose another file',
});

/** Unknown, missing or doubled columns, and cells beside the table; the details say where. `…` marks what is missing. */
const excelColumnsDiffer = defineRefusal({
  code: 'excel-columns-differ',
  status: 400,
  reason: 'The columns are not those of this table',
  remedy: 'Remove the columns named, and put back those that are missing, as a fresh export shows them',
});

/** An id that stands twice, is used elsewhere in the policy, or has characters no id may have. */
const excelRuleIds = defineRefusal({
  code: 'excel-rule-ids',
  status: 400,
  reason: 'These rule ids cannot be used',
  remedy: 'Give every rule one id of its own, or leave the id of a new row empty',
});

/** Control characters and the like, which no file of ours can hold. */
const excelUnkeepableText = defineRefusal({
  code: 'excel-unkeepable-text',
  status: 400,
  reason: 'A cell holds characters that cannot be kept',
  remedy: 'Type the cells named anew',
});

const faults: Readonly<Record<SheetFault, (details?: RefusalDetail[]) => Refusal>> = {
  'no-such-table': noSuchTable,
  'not-a-policy': notAPolicy,
  'table-not-for-excel': tableNotForExcel,
  'not-an-excel-file': notAnExcelFile,
  'excel-too-large': excelTooLarge,
  'excel-holds-macros': excelHoldsMacros,
  'excel-holds-formula': excelHoldsFormula,
  'excel-merged-cells': excelMergedCells,
  'excel-not-one-table': excelNotOneTable,
  'excel-of-another-table': excelOfAnotherTable,
  'excel-columns-differ': excelColumnsDiffer,
  'excel-rule-ids': excelRuleIds,
  'excel-unkeepable-text': excelUnkeepableText,
};

export function refusalOf(fault: SheetFault, places: readonly SheetPlace[]): Refusal {
  return faults[fault](places.length > 0 ? detailsOf(places) : undefined);
}
