import type { ExportCell } from './export-words.ts';

/** Writes a table piece by piece: what is returned belongs to the file in that order. */
export interface TableWriter {
  add(rows: readonly (readonly ExportCell[])[]): Buffer;
  end(): Buffer;
}
