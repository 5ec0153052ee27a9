/** A text, or a moment in the operator's zone as `2026-03-02 10:00`. */
export type TableCell = { text: string } | { time: string | null };

/** Writes a table piece by piece: what is returned belongs to the file in that order. */
export interface TableWriter {
  add(rows: readonly (readonly TableCell[])[]): Buffer;
  end(): Buffer;
}
