import type { ModelRule } from '../model.ts';

export interface CompiledCondition {
  readonly fact: number;
  readonly wanted: string;
  readonly mask: Uint8Array;
}

export interface CompiledRule {
  readonly index: number;
  readonly table: number;
  readonly model: ModelRule;
  readonly conditions: readonly CompiledCondition[];
  readonly masks: readonly (Uint8Array | null)[];
  /** Rules of one class give the same answer in all seven parts that count. */
  readonly answerClass: number;
}
