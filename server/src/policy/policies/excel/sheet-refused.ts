import { cutText } from '../../../platform/text/cut-text.ts';
/** Why a file from Excel is not taken in, or a table not given out; each is a refusal of the same name. */
export type SheetFault =
  | 'no-such-table'
  | 'not-a-policy'
  | 'table-not-for-excel'
  | 'not-an-excel-file'
  | 'excel-too-large'
  | 'excel-holds-macros'
  | 'excel-holds-formula'
  | 'excel-merged-cells'
  | 'excel-not-one-table'
  | 'excel-of-another-table'
  | 'excel-columns-differ'
  | 'excel-rule-ids'
  | 'excel-unkeepable-text';

/** Where, such as `C7`, and what stands there. */
export interface SheetPlace {
  readonly field: string;
  readonly message: string;
}

const MOST_PLACES = 20;
const LONGEST_MESSAGE = 200;

/** Thrown in the thread, where no refusal can be made. */
export class SheetRefused extends Error {
  readonly fault: SheetFault;
  readonly places: readonly SheetPlace[];

  constructor(fault: SheetFault, places: readonly SheetPlace[] = []) {
    super(fault);
    this.fault = fault;
    this.places = places
      .slice(0, MOST_PLACES)
      .map(({ field, message }) => ({ field, message: keepable(cutText(message, LONGEST_MESSAGE)) }));
  }
}

function keepable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ' ');
}
