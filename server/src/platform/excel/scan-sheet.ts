import { placeOf, readPlace } from './cell-place.ts';
import { scanXml } from './scan-xml.ts';
import { FileRefused } from './file-refused.ts';

/** Rows of rules are bounded by the 10 MB of a draft: some 6000. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 500;
const MOST_MERGED = 10_000;
const LAST_ROW = 1_048_576;

/** What the reader of values does not tell. */
export interface SheetScan {
  /** Cells that compute their value, or failed to. */
  readonly formulas: readonly string[];
  /** Ranges of cells that were merged into one, such as `B3:B5`. */
  readonly merged: readonly string[];
}

/**
 * Looks over the XML of a sheet before values are read from it: how far it reaches, and where it computes.
 * @throws FileRefused
 */
export function scanSheet(part: string, xml: string): SheetScan {
  const scan = new Scan(part);
  scanXml(
    part,
    xml,
    (name, attributes) => scan.begin(name, attributes),
    (name) => scan.end(name),
  );
  return { formulas: [...scan.formulas], merged: scan.merged };
}

class Scan {
  readonly formulas = new Set<string>();
  readonly merged: string[] = [];
  readonly #part: string;
  #row = -1;
  #column = -1;
  #inCell = false;

  constructor(part: string) {
    this.#part = part;
  }

  begin(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') this.#beginRow(attributes.get('r'));
    else if (name === 'c') this.#beginCell(attributes);
    else if (name === 'mergeCell') this.#beginMerged(attributes.get('ref') ?? '');
    else if (this.#inCell) this.#inside(name);
  }

  end(name: string): void {
    if (name === 'c') this.#inCell = false;
  }

  #beginRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    const isRow = Number.isInteger(this.#row) && this.#row >= 0 && this.#row < LAST_ROW;
    if (!isRow) throw this.#broken(`row ${number}`);
  }

  #beginCell(attributes: ReadonlyMap<string, string>): void {
    // The reader of values knows no cell that does not say where it stands; every office program says it.
    const given = attributes.get('r') ?? '';
    const place = readPlace(given);
    if (place === null || place.row !== this.#row) throw this.#broken(`cell ${given}`);
    this.#column = place.column;
    this.#inCell = true;
    if (attributes.get('t') === 'e') this.formulas.add(this.#place());
  }

  #beginMerged(range: string): void {
    if (this.merged.length >= MOST_MERGED) {
      const message = `more than ${MOST_MERGED} merged ranges`;
      const values = { most: MOST_MERGED };
      throw new FileRefused('excel-too-large', [{ field: range, message, code: 'too-many-merged', values }]);
    }
    this.merged.push(range);
  }

  #inside(name: string): void {
    if (name === 'f') this.formulas.add(this.#place());
    // What is only formatted may reach as far as it likes.
    if (this.#row < MOST_ROWS && this.#column < MOST_COLUMNS) return;
    const message = `more than ${MOST_ROWS} rows or ${MOST_COLUMNS} columns`;
    const values = { rows: MOST_ROWS, columns: MOST_COLUMNS };
    throw new FileRefused('excel-too-large', [{ field: this.#place(), message, code: 'too-far', values }]);
  }

  #place(): string {
    return placeOf(this.#row, this.#column);
  }

  #broken(what: string): FileRefused {
    const message = `${what} is out of place`;
    return new FileRefused('not-an-excel-file', [{ field: this.#part, message, code: 'out-of-place' }]);
  }
}
