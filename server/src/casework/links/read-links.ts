import type { Centre } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { countUnsettledOf } from '../promises/index.ts';
import { findKind, nextState, noSuchTicket, standingOf, stateOf } from '../tickets/index.ts';
import type { Linked, Mergeable, TicketLinks } from './contract.ts';
import { judgeMerge, judgeParent, MERGING } from './judge-linking.ts';
import {
  countChildren,
  findJoinable,
  type LinkedRow,
  listChildrenOf,
  listLinked,
  listLinks,
  listMerges,
  listNear,
} from './link-store.ts';

const CHILDREN = 200;

/** Everything a ticket belongs to, and what belongs to it. @throws noSuchTicket */
export async function readLinks(centre: Centre, actor: Actor, id: string): Promise<TicketLinks> {
  const { db } = centre;
  const ticket = await findJoinable(db, id);
  if (!ticket || !seesProvince(actor, ticket.provinceId)) throw noSuchTicket();
  const [merges, links, counts] = [await listMerges(db, id), await listLinks(db, id), await countChildren(db, id)];
  const members = merges.flatMap((merge) => merge.members.map(({ ticketId }) => ticketId));
  const others = links.map(({ fromId, toId }) => (fromId === id ? toId : fromId));
  const named = [ticket.parentId, ticket.mergedIntoId].filter((one) => one !== null);
  const found = new Map((await listLinked(db, [...members, ...others, ...named])).map((row) => [row.id, row]));
  const show = (one: string | null) => (one && found.has(one) ? toLinked(found.get(one)) : null);
  const some = (ids: readonly string[]) => ids.flatMap((one) => show(one) ?? []);
  return {
    parent: show(ticket.parentId),
    mergedInto: show(ticket.mergedIntoId),
    children: (await listChildrenOf(db, id, CHILDREN)).map(toLinked),
    ...counts,
    merges: merges.map((merge) => ({
      id: merge.id,
      at: merge.at.toISOString(),
      by: merge.nameZh && merge.nameEn ? { zh: merge.nameZh, en: merge.nameEn } : null,
      tickets: some(merge.members.map(({ ticketId }) => ticketId)),
      canBeUndone:
        merge.intoVersion === ticket.version &&
        merge.members.every(({ ticketId, version }) => found.get(ticketId)?.version === version),
    })),
    links: links.flatMap(({ fromId, toId, kind }) => {
      const other = show(fromId === id ? toId : fromId);
      return other ? [{ kind: nameLink(kind, fromId === id), ticket: other }] : [];
    }),
    ...(await offerNear(centre, ticket, counts.open)),
  };
}

/** Nothing is offered that would be refused: the same judging as when it is done. */
async function offerNear(
  { db, kept }: Centre,
  ticket: NonNullable<Awaited<ReturnType<typeof findJoinable>>>,
  openChildren: number,
): Promise<Pick<TicketLinks, 'mayMergeWith' | 'mayGoUnder'>> {
  if (ticket.state !== 'open') return { mayMergeWith: [], mayGoUnder: [] };
  const near = await listNear(db, ticket);
  const promises = await countUnsettledOf(
    db,
    near.map(({ id }) => id),
  );
  const mayMergeWith: Mergeable[] = [];
  for (const one of near) {
    const life = (await findKind(kept, one.kind, one.kindVersion))?.life;
    const to = life && stateOf(life, nextState(life, MERGING, one.stage) ?? '')?.name;
    if (!to || judgeMerge(ticket, one, one.openChildren) !== null) continue;
    const dueAt = one.dueAt?.toISOString() ?? null;
    mayMergeWith.push({ ...toLinked(one), to, promises: promises.get(one.id) ?? 0, dueAt });
  }
  const mayGoUnder = near.filter((one) => judgeParent(one, ticket, openChildren) === null).map(toLinked);
  return { mayMergeWith, mayGoUnder };
}

function nameLink(kind: 'split' | 'escalates', isFrom: boolean): TicketLinks['links'][number]['kind'] {
  if (kind === 'split') return isFrom ? 'split-from' : 'split-off';
  return isFrom ? 'escalates' : 'escalated-as';
}

function toLinked(row: LinkedRow | undefined): Linked {
  if (!row) throw noSuchTicket();
  const { id, number, kind, category, summary, stage, stageName, state, raisedAt } = row;
  return {
    id,
    number,
    kind,
    category,
    summary,
    stage,
    stageName: stageName ?? { zh: stage, en: stage },
    state: standingOf(state),
    raisedAt: raisedAt.toISOString(),
  };
}
