import { type Listener, listen } from '../../../platform/announcing/listener.ts';
import { ticketChanged } from '../../../casework/tickets/index.ts';
import type { TmfCentre } from '../centre.ts';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { chooseFields } from '../patches/choose-fields.ts';
import type { TicketView } from '../representations/given.ts';
import {
  hasSubscriptions,
  listSubscriptionsFor,
  listToldEntries,
  type NewDelivery,
  saveDeliveries,
} from './hub-store.ts';
import { judgeEvents, type Told } from './judge-events.ts';
import { matchesEvent, readKeptFilter } from './match-event.ts';
import { listResolvingClocks, listStatuses } from '../trouble-tickets/derive-from-kinds.ts';
import { findRowForEvents, readEntries } from '../trouble-tickets/ticket-store.ts';
import { statusBook, viewTickets } from '../trouble-tickets/view-tickets.ts';
import { representationV4 } from '../representations/representation-v4.ts';
import { representationV5 } from '../representations/representation-v5.ts';

/** What happened to a ticket is written down for everybody who asked to be told, and then sent. */
export const eventListeners: readonly Listener<TmfCentre>[] = [
  listen(ticketChanged, 'tmf.tell-events', writeEventsOf, { formerly: 'open-api.tell-events' }),
];

async function writeEventsOf(centre: TmfCentre, { ticketId }: { ticketId: string }): Promise<void> {
  if (await writeEvents(centre, ticketId)) centre.deliverer.wake();
}

type Subscriber = Awaited<ReturnType<typeof listSubscriptionsFor>>[number];

/**
 * Reads the whole history of the ticket and writes down what each subscription was not told yet. It may run twice, late or
 * beside itself: an entry of the history is an event once, in its own order.
 */
async function writeEvents(centre: Centre, ticketId: string): Promise<boolean> {
  if (!(await hasSubscriptions(centre.db))) return false;
  return inOneWork(centre, async (work) => {
    const { db, kept, now } = work;
    const row = await findRowForEvents(db, await listResolvingClocks(kept), ticketId);
    const subscribers = row ? await listSubscriptionsFor(db, row.provinceId, now) : [];
    const [view] = row && subscribers.length > 0 ? await viewTickets(work, [row]) : [];
    if (!row || !view) return false;
    const statusOf = statusBook(await listStatuses(kept));
    const happened = judgeEvents(readEntries(row.history), (stage) => statusOf(row.kind, row.kindVersion, stage));
    const told = new Set((await listToldEntries(db, ticketId)).map((one) => keyOf(one.subscriptionId, one)));
    const isNews = (subscriber: Subscriber, one: Told) =>
      !told.has(keyOf(subscriber.id, one)) && new Date(one.at) >= subscriber.madeAt;
    const deliveries = subscribers.flatMap((subscriber) =>
      happened.filter((one) => isNews(subscriber, one)).map((one) => writeEvent(subscriber, one, view, now)),
    );
    await saveDeliveries(db, deliveries, now);
    return deliveries.length > 0;
  });
}

function keyOf(subscriptionId: string, { entryId, rank }: Pick<Told, 'entryId' | 'rank'>): string {
  return `${subscriptionId} ${entryId} ${rank}`;
}

/** The ticket as it is when the event is written down, with its status as the event left it. */
function writeEvent(subscriber: Subscriber, one: Told, view: TicketView, now: Date): NewDelivery {
  const representation = subscriber.version === 'v4' ? representationV4 : representationV5;
  const filter = readKeptFilter(subscriber.query, representation);
  const then = representation.present(standingAt(view, one));
  const id = newId(now);
  const { entryId, rank, type: eventType } = one;
  const delivery = {
    id,
    subscriptionId: subscriber.id,
    ticketId: view.id,
    entryId,
    rank,
    eventType,
    at: new Date(one.at),
  };
  // What is not wanted is kept as such: a ticket that fits later must not bring its past along.
  if (!filter || !matchesEvent(filter, one.type, then)) return { ...delivery, state: 'unwanted', body: null };
  const ticket = chooseFields(then, filter.fields, ['@type', 'id', 'href'], representation.shapes.ticket);
  const event = { id, type: one.type, at: one.at, ticket, ticketId: view.id, number: view.number };
  const body = JSON.stringify(representation.presentEvent(event));
  return { ...delivery, state: 'waiting', body };
}

function standingAt(view: TicketView, { at, status }: Told): TicketView {
  const statusChanges = view.statusChanges.filter((change) => change.at <= at);
  const upTo = statusChanges.findLastIndex((change) => change.status === status);
  return { ...view, status: status ?? view.status, statusChanges: statusChanges.slice(0, upTo + 1) };
}
