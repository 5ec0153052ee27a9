import { LONGEST_WORDS } from '../../../ui/words/judge-length.ts';

/** How long the answer to a question of this type may be, as the centre has it. Pure. */
export function longestOf(type: string): number {
  return type === 'long-text' ? LONGEST_WORDS : 200;
}
