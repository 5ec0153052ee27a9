/** What an author writes into a cell. */
export type FeelText = string;

/** A text as a FEEL literal. */
export function feelString(value: string): FeelText {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** An input cell that accepts anything: `-`, or empty as DMN editors write it. */
export function isAnything(cell: FeelText): boolean {
  return ['', '-'].includes(cell.trim());
}

/** Line endings and surrounding space say nothing, and tools change them. */
export function sameText(one: string, other: string): boolean {
  return plainLines(one).trim() === plainLines(other).trim();
}

export function plainLines(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n');
}
