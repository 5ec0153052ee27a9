import { cutText } from '../text/cut-text.ts';

/** Why a file is not read as one of Excel; each is a refusal of the same name. */
export type FileFault = 'not-an-excel-file' | 'excel-too-large' | 'excel-holds-macros';

/** Where, such as `C7`, and what stands there. */
export interface SheetPlace {
  readonly field: string;
  readonly message: string;
}

const MOST_PLACES = 20;
const LONGEST_MESSAGE = 200;

/** Not more of them, and not longer, than a refusal may name. Pure. */
export function placesToTell(places: readonly SheetPlace[]): SheetPlace[] {
  return places
    .slice(0, MOST_PLACES)
    .map(({ field, message }) => ({ field, message: keepable(cutText(message, LONGEST_MESSAGE)) }));
}

/** Thrown in a thread, where no refusal can be made. */
export class FileRefused extends Error {
  readonly fault: FileFault;
  readonly places: readonly SheetPlace[];

  constructor(fault: FileFault, places: readonly SheetPlace[] = []) {
    super(fault);
    this.fault = fault;
    this.places = placesToTell(places);
  }
}

function keepable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ' ');
}
