import { cutText } from '../text/cut-text.ts';

/** Why a file is not read as one of Excel; each is a refusal of the same name. */
export type FileFault = 'not-an-excel-file' | 'excel-too-large' | 'excel-holds-macros';

/** Where, such as `C7`, and what is wrong there: a sentence, its name, and what it says. */
export interface SheetPlace {
  readonly field: string;
  readonly message: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

const MOST_PLACES = 20;
const LONGEST_MESSAGE = 200;

/** Not more of them, and not longer, than a refusal may name. Pure. */
export function placesToTell(places: readonly SheetPlace[]): SheetPlace[] {
  return places.slice(0, MOST_PLACES).map(({ field, message, code, values }) => ({
    field: told(field),
    message: told(message),
    code,
    ...(values && {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toldValue(value)])),
    }),
  }));
}

function toldValue(value: string | number): string | number {
  return typeof value === 'string' ? told(value) : value;
}

function told(text: string): string {
  return keepable(cutText(text, LONGEST_MESSAGE));
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

/** A file that is small, and more work than it may be. */
export function tooLong(limitMs: number, memoryMb: number): SheetPlace {
  const seconds = limitMs / 1000;
  const message = `takes more than ${seconds} s or ${memoryMb} MB`;
  return { field: 'file', message, code: 'too-long', values: { seconds, megabytes: memoryMb } };
}
