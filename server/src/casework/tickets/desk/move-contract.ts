import { type TProperties, Type } from 'typebox';
import { shape, Words } from '../../../platform/contract-parts.ts';
import { Verb } from '../moves/contract.ts';
import type { Move } from '../moves/define-move.ts';
import type { Field } from '../moves/fields.ts';
import { moves } from '../moves/moves.ts';
import { outcomes } from '../moves/outcomes.ts';

const closed = { additionalProperties: false } as const;
const moving = {
  key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }),
  version: Type.Optional(Type.Integer({ minimum: 1, description: 'The ticket as you saw it' })),
};

const TeamId = Type.String({ minLength: 1, maxLength: 60 });
const schemas = { words: Words, outcome: Type.Enum(outcomes), team: TeamId, branch: TeamId } as const;

/** What is said with a move, by name. */
function saidWith({ words }: Pick<Move, 'words'>): TProperties {
  return Object.fromEntries(
    Object.entries(words).map(([name, { type, required }]: [string, Field]) => {
      const schema = schemas[type];
      return [name, required ? schema : Type.Optional(schema)];
    }),
  );
}

/** The body of one move. */
export function bodyOf(move: Pick<Move, 'words'>) {
  return Type.Object({ ...moving, ...saidWith(move) }, closed);
}

/** Everything that some of these moves take, none of it required: which verb takes what, `TicketMove` says. */
export function fieldsOf(some: readonly Pick<Move, 'words'>[]): TProperties {
  return Object.assign({}, ...some.map(({ words }) => saidWith({ words: allOptional(words) })));
}

function allOptional(words: Move['words']): Move['words'] {
  return Object.fromEntries(Object.entries(words).map(([name, field]) => [name, { ...field, required: false }]));
}

export const Satisfaction = Type.Object({ ...moving, satisfied: Type.Boolean(), words: Type.Optional(Words) }, closed);

/** Any move, by its verb. */
export const MoveTicket = shape('MoveTicket', { verb: Verb, ...moving, ...fieldsOf(moves) }, closed);

/** The version is the one that the move led to. */
export const UndoMove = Type.Object({ key: moving.key, version: Type.Integer({ minimum: 1 }) }, closed);

/** What can be done to tickets: what the desk asks for with each move, in the order in which work goes on. */
export const TicketMove = shape('TicketMove', {
  verb: Verb,
  bulk: Type.Boolean({ description: 'Many tickets can be moved so at once' }),
  reasoned: Type.Boolean({ description: 'Its history states a reason: the states it leads to can let clocks rest' }),
  reversible: Type.Boolean({ description: 'Whoever made it can take it back for a while: undoTicketMove' }),
  fields: Type.Array(
    shape('MoveField', {
      name: Type.String(),
      type: Type.Enum(['words', 'outcome', 'team', 'branch'], {
        description: 'branch: a branch of its province other than the one that has it',
      }),
      required: Type.Boolean(),
    }),
    { description: 'What is asked for, in this order' },
  ),
});
