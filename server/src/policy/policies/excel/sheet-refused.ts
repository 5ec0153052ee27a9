import { type FileFault, placesToTell, type SheetPlace } from '../../../platform/excel/file-refused.ts';

/** Why a file from Excel is not taken in, or a table not given out; each is a refusal of the same name. */
export type SheetFault =
  | FileFault
  | 'no-such-table'
  | 'not-a-policy'
  | 'table-not-for-excel'
  | 'excel-holds-formula'
  | 'excel-merged-cells'
  | 'excel-not-one-table'
  | 'excel-of-another-table'
  | 'excel-columns-differ'
  | 'excel-rule-ids'
  | 'excel-unkeepable-text';

/** Thrown in the thread, where no refusal can be made. */
export class SheetRefused extends Error {
  readonly fault: SheetFault;
  readonly places: readonly SheetPlace[];

  constructor(fault: SheetFault, places: readonly SheetPlace[] = []) {
    super(fault);
    this.fault = fault;
    this.places = placesToTell(places);
  }
}
