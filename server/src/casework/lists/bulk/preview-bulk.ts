import type { Centre } from '../../../platform/work.ts';
import {
  type Actor,
  findTeam,
  listTeams,
  recordReading,
  type TeamRow,
} from '../../../foundation/organisation/index.ts';
import {
  findAgainstEnd,
  findKind,
  judgeMove,
  judgeTeam,
  type Life,
  moveOf,
  nextState,
  stateOf,
  teamField,
  type TicketVerb,
} from '../../tickets/index.ts';
import { aboutSearch } from '../search/about-search.ts';
import { listReaderOf, yearOf } from '../pages/list-tickets.ts';
import { type BulkTicket, listForBulk } from './bulk-store.ts';
import {
  bulkMoves,
  type BulkPreview,
  type ChosenForBulk,
  type CountedMoves,
  MOST_AT_ONCE,
  type PreviewBulk,
} from './contract.ts';
import { bulkOfWhat } from './refusals.ts';

type Previewed = BulkPreview['tickets'][number];

/** For each ticket what would happen to it, or why not. Changes nothing. @throws bulkOfWhat */
export async function previewBulk(centre: Centre, actor: Actor, wanted: PreviewBulk): Promise<BulkPreview> {
  const { verb, teamId } = wanted;
  const { reader, shown, lives, beyond } = await findChosen(centre, actor, wanted);
  const field = fieldType(verb);
  const team = teamId === undefined ? undefined : await findTeam(centre.kept, teamId);
  const teams = field === 'branch' ? await readTeams(centre, actor) : new Map<string, TeamRow>();
  const against = await findAgainstEnd(centre, endedBy(verb, shown, lives));
  const tickets = shown.map((ticket): Previewed => {
    const life = lives.get(lifeOf(ticket));
    const hindrance = hindranceOf(life, ticket, actor, reader.teams, verb);
    const unfit =
      hindrance ?? (teamId === undefined ? null : judgeTeam(field, team, ticket, teams.get(ticket.teamId ?? '')));
    const fault = unfit ?? against.get(ticket.id)?.code ?? null;
    return present(ticket, life && fault === null ? nextState(life, verb, ticket.stage) : null, fault);
  });
  return { tickets, beyond };
}

/** To how many of them each move can be done, by the same judging: none is offered that does nothing. @throws bulkOfWhat */
export async function countMoves(centre: Centre, actor: Actor, wanted: ChosenForBulk): Promise<CountedMoves> {
  const { reader, shown, lives, beyond } = await findChosen(centre, actor, wanted);
  const ending = bulkMoves.flatMap(({ verb }) => endedBy(verb, shown, lives));
  const against = await findAgainstEnd(centre, [...new Set(ending)]);
  const moves = bulkMoves.map(({ verb }) => {
    const ended = new Set(endedBy(verb, shown, lives));
    const can = shown.filter((ticket) => {
      const hindrance = hindranceOf(lives.get(lifeOf(ticket)), ticket, actor, reader.teams, verb);
      return hindrance === null && !(ended.has(ticket.id) && against.has(ticket.id));
    });
    return { verb, can: can.length };
  });
  return { moves, tickets: shown.length, beyond };
}

/** The tickets that are meant, as far as the actor may see them, on record; with the lives they are judged by. */
async function findChosen(centre: Centre, actor: Actor, { ticketIds, filter, sort = '-raised' }: ChosenForBulk) {
  if ((ticketIds === undefined) === (filter === undefined)) throw bulkOfWhat();
  const of = { customerId: filter?.customerId ?? null, matterId: null };
  const about = filter?.search === undefined ? of : { ...of, search: filter.search };
  await recordReading(centre, actor, 'tickets.read', await aboutSearch(centre, actor, about));
  const reader = await listReaderOf(centre, actor);
  const page = { sort, limit: MOST_AT_ONCE + 1, year: yearOf(centre) };
  const found = await listForBulk(centre.db, reader, { filter: filter ?? {}, ids: ticketIds ?? null }, page);
  const lives = await readLives(centre, found);
  return { reader, lives, shown: found.slice(0, MOST_AT_ONCE), beyond: found.length > MOST_AT_ONCE };
}

function hindranceOf(
  life: Life | undefined,
  ticket: BulkTicket,
  actor: Actor,
  teams: readonly string[],
  verb: TicketVerb,
) {
  return life ? judgeMove(life, ticket, actor, teams, verb) : 'ticket-moved';
}

/** The ids of those that the verb would end. */
function endedBy(verb: TicketVerb, tickets: readonly BulkTicket[], lives: ReadonlyMap<string, Life>): string[] {
  const ends = (life: Life, to: string | null) => to !== null && stateOf(life, to)?.standing === 'ended';
  return tickets.flatMap((ticket) => {
    const life = lives.get(lifeOf(ticket));
    return life && ends(life, nextState(life, verb, ticket.stage)) ? [ticket.id] : [];
  });
}

function present(ticket: BulkTicket, to: string | null, hindrance: string | null): Previewed {
  const { id, number, kind, category, summary, stage, version } = ticket;
  return { id, number, kind, category, summary, stage, version, to, hindrance };
}

/** Which teams a verb can name. */
function fieldType(verb: TicketVerb) {
  const move = moveOf(verb);
  return move.words[teamField(move) ?? '']?.type;
}

/** By their ids, whichever of them has a ticket. */
async function readTeams({ kept }: Centre, { provinceId }: Actor): Promise<Map<string, TeamRow>> {
  return new Map((await listTeams(kept, provinceId)).map((team) => [team.id, team]));
}

const lifeOf = ({ kind, kindVersion }: BulkTicket) => `${kind} ${kindVersion}`;

/** A few kinds and versions, however many tickets. */
async function readLives(centre: Centre, tickets: readonly BulkTicket[]): Promise<Map<string, Life>> {
  const lives = new Map<string, Life>();
  for (const ticket of tickets) {
    if (lives.has(lifeOf(ticket))) continue;
    const kind = await findKind(centre.kept, ticket.kind, ticket.kindVersion);
    if (kind) lives.set(lifeOf(ticket), kind.life);
  }
  return lives;
}
