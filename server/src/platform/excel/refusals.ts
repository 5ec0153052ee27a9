import { defineRefusal, type Refusal, type RefusalDetail } from '../refusal.ts';
import type { FileFault, SheetPlace } from './file-refused.ts';

/** No zip, no workbook, broken, encrypted, or of the old .xls kind. */
export const notAnExcelFile = defineRefusal({
  code: 'not-an-excel-file',
  status: 400,
  reason: 'This cannot be read as an Excel file',
  remedy: 'Save it as .xlsx without a password, and import that',
});

/** More than 2 MB, more than 32 MB unpacked, more than 10,000 rows or 500 columns, or longer to read than the time given. */
export const excelTooLarge = defineRefusal({
  code: 'excel-too-large',
  status: 413,
  reason: 'This file is larger than can be taken in',
  remedy: 'Remove what does not belong to it, or import it in parts',
});

/** What runs by itself is never taken in. */
export const excelHoldsMacros = defineRefusal({
  code: 'excel-holds-macros',
  status: 400,
  reason: 'This file holds macros',
  remedy: 'Save it as .xlsx, which has none',
});

const faults: Readonly<Record<FileFault, (details?: RefusalDetail[]) => Refusal>> = {
  'not-an-excel-file': notAnExcelFile,
  'excel-too-large': excelTooLarge,
  'excel-holds-macros': excelHoldsMacros,
};

export function fileRefusal(fault: FileFault, places: readonly SheetPlace[]): Refusal {
  return faults[fault](places.length > 0 ? detailsOf(places) : undefined);
}

/** Places as a refusal names them. */
export function detailsOf(places: readonly SheetPlace[]): RefusalDetail[] {
  return places.map(({ values, ...place }) => ({ ...place, ...(values && { values: { ...values } }) }));
}
