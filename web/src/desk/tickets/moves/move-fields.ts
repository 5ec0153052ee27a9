import type { MoveWords } from '../../../api/tickets/moves.ts';
import type { TicketVerb } from '../../../api/types.ts';

export interface MoveField {
  name: keyof MoveWords;
  type: 'team' | 'outcome' | 'words';
  required: boolean;
}

const words = (name: keyof MoveWords, required = true): MoveField => ({ name, type: 'words', required });
const team: MoveField = { name: 'teamId', type: 'team', required: true };

const fields: Readonly<Partial<Record<TicketVerb, readonly MoveField[]>>> = {
  assign: [team, words('note', false)],
  'give-back': [words('reason')],
  'pass-on': [team, words('reason')],
  'ask-back': [words('question')],
  answer: [words('answer')],
  hold: [words('reason')],
  'return-result': [{ name: 'outcome', type: 'outcome', required: true }, words('result')],
  reply: [words('reply')],
  dissatisfied: [words('words', false)],
  close: [words('note', false)],
  cancel: [words('reason')],
};

/** What has to be said with a move; nothing for those that are one click. */
export function fieldsOf(verb: TicketVerb): readonly MoveField[] {
  return fields[verb] ?? [];
}

export function isComplete(verb: TicketVerb, said: MoveWords): boolean {
  return fieldsOf(verb).every(({ name, required }) => !required || Boolean(said[name]?.trim()));
}
