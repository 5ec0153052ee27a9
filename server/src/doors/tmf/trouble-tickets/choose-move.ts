import type { TicketVerb } from '../../../casework/tickets/index.ts';

interface Life {
  states: readonly { id: string; tmf: string }[];
  moves: readonly { verb: TicketVerb; from: readonly string[]; to: string }[];
}

/** What another system can mean by a status; sending a ticket to a team is left to our own people. */
const meant: readonly TicketVerb[] = [
  'answer',
  'resume',
  'accept',
  'reply',
  'close',
  'satisfied',
  'dissatisfied',
  'ask-back',
  'hold',
  'give-back',
  'cancel',
  'return-result',
];

/** The one move of the life that leads from a stage to a status; null where there is none. Pure. */
export function chooseMove(life: Life, stage: string, status: string): TicketVerb | null {
  const leads = (to: string) => life.states.some(({ id, tmf }) => id === to && tmf === status);
  const possible = life.moves.filter(({ from, to }) => from.includes(stage) && leads(to)).map(({ verb }) => verb);
  return meant.find((verb) => possible.includes(verb)) ?? null;
}

/** The statuses that can be asked for from here. Pure. */
export function statusesFrom(life: Life, stage: string): string[] {
  const all = new Set(life.states.map(({ tmf }) => tmf));
  return [...all].filter((status) => chooseMove(life, stage, status) !== null);
}

/** What a move brings with it, and what its history says, where another system made it with these words. Pure. */
export function effectOf(verb: TicketVerb, words: string | null) {
  const reason = words === null ? {} : { reason: words };
  const nobody = { teamId: null, holderId: null, acceptBy: null };
  if (verb === 'reply')
    return { change: { reply: words ?? '', satisfied: null }, detail: { reply: words ?? '', ...reason } };
  if (verb === 'satisfied') return { change: { satisfied: true }, detail: reason };
  if (verb === 'dissatisfied')
    return { change: { satisfied: false, ...nobody }, detail: { ...reason, words: words ?? '' } };
  if (verb === 'give-back' || verb === 'cancel') return { change: nobody, detail: reason };
  if (verb === 'accept') return { change: { acceptBy: null }, detail: reason };
  if (verb === 'ask-back') return { change: {}, detail: { ...reason, question: words ?? '' } };
  if (verb === 'answer') return { change: {}, detail: { ...reason, answer: words ?? '' } };
  if (verb === 'return-result')
    return { change: { result: words ?? '', outcome: 'other' }, detail: { ...reason, result: words ?? '' } };
  return { change: {}, detail: reason };
}
