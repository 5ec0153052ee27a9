/** One fact of many records. A value stands once in `values`, however many records have it. */
export interface FactColumn {
  readonly fact: string;
  readonly values: readonly unknown[];
  /** For each record the position of its value in `values`; below zero where the fact is missing. */
  readonly codes: Int32Array;
}

/** The facts of many records, column by column. A fact without a column is missing from all of them. */
export interface FactTable {
  readonly length: number;
  readonly columns: readonly FactColumn[];
}

/** Lays records side by side. Null and absent are missing. */
export function layInColumns(records: readonly Readonly<Record<string, unknown>>[]): FactTable {
  const columns = new Map<string, OpenColumn>();
  for (const [record, facts] of records.entries()) {
    for (const [fact, value] of Object.entries(facts)) {
      if (value === null || value === undefined) continue;
      const column = columns.get(fact) ?? openColumn(fact, records.length);
      columns.set(fact, column);
      column.codes[record] = codeOf(column, value);
    }
  }
  return { length: records.length, columns: [...columns.values()] };
}

interface OpenColumn extends FactColumn {
  readonly values: unknown[];
  readonly known: Map<unknown, number>;
}

function openColumn(fact: string, length: number): OpenColumn {
  return { fact, values: [], codes: new Int32Array(length).fill(-1), known: new Map() };
}

function codeOf({ known, values }: OpenColumn, value: unknown): number {
  const code = known.get(value);
  if (code !== undefined) return code;
  known.set(value, values.length);
  return values.push(value) - 1;
}

/** One record again, of the facts that `isKnown`. Whatever was stored stays as it is: it is for the policy to refuse it. */
export function recordAt(
  { columns }: FactTable,
  record: number,
  isKnown: (fact: string) => boolean,
): Readonly<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (const { fact, values, codes } of columns) {
    const code = codes[record] ?? -1;
    if (code >= 0 && isKnown(fact)) entries.push([fact, values[code]]);
  }
  return Object.fromEntries(entries);
}
