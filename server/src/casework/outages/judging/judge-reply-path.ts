import { type Life, nextState, type TicketVerb } from '../../tickets/index.ts';

/** What may be done to a ticket on its way to a reply that somebody else gives: out of a hand, out of a rest. */
const onTheWay: readonly TicketVerb[] = ['resume', 'answer', 'give-back', 'return-result'];

/**
 * The moves that lead a ticket from where it stands to a reply and to its end, the fewest; null where its life has no such
 * way. Pure.
 */
export function pathToReply(life: Life, from: string): TicketVerb[] | null {
  const seen = new Set([from]);
  let ways: { at: string; verbs: TicketVerb[] }[] = [{ at: from, verbs: [] }];
  while (ways.length > 0) {
    for (const { at, verbs } of ways) {
      const replied = nextState(life, 'reply', at);
      if (replied !== null) return [...verbs, 'reply', ...ending(life, replied)];
    }
    ways = ways.flatMap(({ at, verbs }) =>
      stepsFrom(life, at, seen).map(({ verb, to }) => ({ at: to, verbs: [...verbs, verb] })),
    );
  }
  return ending(life, from).length > 0 ? ending(life, from) : null;
}

function stepsFrom(life: Life, at: string, seen: Set<string>) {
  return onTheWay.flatMap((verb) => {
    const to = nextState(life, verb, at);
    if (to === null || seen.has(to)) return [];
    seen.add(to);
    return [{ verb, to }];
  });
}

function ending(life: Life, at: string): TicketVerb[] {
  return nextState(life, 'close', at) === null ? [] : ['close'];
}
