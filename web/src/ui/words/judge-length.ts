import { lengthOf } from '../../i18n/cut-text.ts';

/** Of free text, as the centre has it. */
export const LONGEST_WORDS = 2000;
/** From this share of the limit on it is shown how much there is. */
const SHOWN_FROM = 0.8;
/** What the centre keeps of one character at most, on average: an emoji of several parts is long. */
const UNITS_A_CHARACTER = 8;

export interface Length {
  /** Characters as people see them. */
  count: number;
  limit: number;
  /** `near`: the limit comes into sight; `over`: too long to be sent. */
  state: 'well' | 'near' | 'over';
  /** How many are too many. */
  over: number;
}

/** How long a text is, as the centre counts it: spaces around it are not sent and do not count. Pure. */
export function judgeLength(text: string, limit = LONGEST_WORDS): Length {
  const said = text.trim();
  const count = Math.max(lengthOf(said), Math.ceil(said.length / UNITS_A_CHARACTER));
  const over = Math.max(0, count - limit);
  return { count, limit, over, state: over > 0 ? 'over' : count >= limit * SHOWN_FROM ? 'near' : 'well' };
}

/** Whether something was said, and no more than can be sent. Pure. */
export function isSayable(text: string, limit = LONGEST_WORDS): boolean {
  return text.trim() !== '' && judgeLength(text, limit).over === 0;
}

/** Whether it can be left as it is: nothing said, or no more than can be sent. Pure. */
export function isWithin(text: string, limit = LONGEST_WORDS): boolean {
  return judgeLength(text, limit).over === 0;
}
