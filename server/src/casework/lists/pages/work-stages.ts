import type { TicketKind, TicketVerb } from '../../tickets/index.ts';
import type { WorkList } from './contract.ts';

/** The states in which each work list finds its tickets. */
export type WorkStages = Readonly<Record<Exclude<WorkList, 'mine'>, readonly string[]>>;

/** What the kinds say, in all their versions: old tickets live by old lives. Pure. */
export function workStagesOf(kinds: readonly Pick<TicketKind, 'life'>[]): WorkStages {
  const moves = kinds.flatMap(({ life }) => life.moves);
  const ofVerb = (verb: TicketVerb) => moves.filter((move) => move.verb === verb);
  const from = (verb: TicketVerb) => [...new Set(ofVerb(verb).flatMap((move) => move.from))];
  const to = (verb: TicketVerb) => [...new Set(ofVerb(verb).map((move) => move.to))];
  return {
    'to-accept': from('accept'),
    'to-assign': from('assign'),
    'asked-back': from('answer'),
    'to-reply': to('return-result'),
    replied: from('satisfied'),
  };
}
