/** Raised where a model says what decision tables of literal cells cannot say. Its message is the reason, for a reader. */
export class OutsideTables extends Error {}
