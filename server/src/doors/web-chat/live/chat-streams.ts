import { atMostEvery } from '../../../platform/announcing/at-most-every.ts';
import { tellAll } from '../../../platform/announcing/tell-all.ts';
import { aheadOf, expectedWaits, type QueuesCentre, type WaitRange } from '../../../contact/queues/index.ts';
import { tokensSince } from '../visiting/guard-visitors.ts';
import { noteSeen } from '../visiting/visitor-store.ts';

/** A live stream of a visitor. */
export interface ChatStream {
  visitorId: string;
  tokenHash: string;
  contactId: string;
  /** Whom it was last told to be behind; undefined where it was told nothing yet. */
  ahead: number | null | undefined;
  tell(text: string): void;
  end(): void;
}

/** The streams of all visitors of a process. */
export interface ChatStreams {
  add(stream: ChatStream): void;
  remove(stream: ChatStream): void;
  /** Somebody who waited is answered or gone: who moved up is told, at most once a second. */
  queueMoved(): void;
  goDown(): void;
  stop(): Promise<void>;
}

/** Of one visitor here at once: their tabs and devices. */
const STREAMS_OF_ONE = 6;
const BEAT_MS = 15_000;
const PLACES_EVERY_MS = 1000;
const BACK_AFTER_MS = 500;
const CROWDED_BACK_MS = 60_000;
const SPREAD_MS = 2000;
const STEP_MS = 37;

/** This process stops: visitors come back, not all at once, here or at another. */
function sayGoingDown(stream: ChatStream, place: number): void {
  stream.tell(`retry: ${BACK_AFTER_MS + ((place * STEP_MS) % SPREAD_MS)}\nevent: going-down\ndata: {}\n\n`);
  stream.end();
}

/** The oldest of a visitor makes room, and is told not to come back soon. */
function makeRoom(streams: Set<ChatStream>, visitorId: string): void {
  const own = [...streams].filter((stream) => stream.visitorId === visitorId);
  for (const stream of own.slice(0, Math.max(0, own.length - STREAMS_OF_ONE + 1))) {
    stream.tell(`retry: ${CROWDED_BACK_MS}\nevent: too-many-streams\ndata: {}\n\n`);
    stream.end();
    streams.delete(stream);
  }
}

/** Beats on every stream, which also notes that their visitors are there; and tells those who wait how many are before them. */
export function keepChatStreams(centre: QueuesCentre): ChatStreams {
  const streams = new Set<ChatStream>();
  let beating: Promise<void> | null = null;
  let goingDown = false;
  const failed = (error: unknown) =>
    centre.log.error({ error }, 'streams of chats could not be told; it is tried again');
  const beat = async () => {
    const all = [...streams];
    if (all.length === 0) return;
    const now = centre.clock.now();
    const hashes = [...new Set(all.map(({ tokenHash }) => tokenHash))];
    const good = await noteSeen(centre.db, hashes, { now, since: tokensSince(now) });
    await tellAll(all, (stream) => {
      if (good.has(stream.tokenHash)) stream.tell(`${centre.live.position()}event: beat\ndata: {}\n\n`);
      else endChat(stream);
    });
  };
  const tellPlaces = async () => {
    const waiting = [...streams].filter(({ ahead }) => ahead !== null);
    if (waiting.length === 0) return;
    const places = await aheadOf(centre.db, [...new Set(waiting.map(({ contactId }) => contactId))]);
    const expected = await expectedWaits(centre, places);
    for (const stream of waiting) {
      const { contactId } = stream;
      tellPlace(stream, places.get(contactId) ?? null, expected.get(contactId) ?? null);
    }
  };
  const placing = atMostEvery(PLACES_EVERY_MS, () => tellPlaces().catch(failed));
  // While the database takes longer than that, one at a time waits for it.
  const beats = setInterval(
    () =>
      void (beating ??= beat()
        .catch(failed)
        .finally(() => (beating = null))),
    BEAT_MS,
  );
  return {
    add: (stream) => {
      if (goingDown) return sayGoingDown(stream, 0);
      makeRoom(streams, stream.visitorId);
      streams.add(stream);
      placing.ask();
    },
    remove: (stream) => void streams.delete(stream),
    queueMoved: placing.ask,
    goDown: () => {
      goingDown = true;
      [...streams].forEach(sayGoingDown);
    },
    stop: async () => {
      clearInterval(beats);
      await placing.stop();
      await beating;
    },
  };
}

/** Null: they wait no more, and are told nothing further of it. */
function tellPlace(stream: ChatStream, ahead: number | null, expected: WaitRange | null): void {
  if (stream.ahead === ahead) return;
  stream.ahead = ahead;
  const place = { chat: stream.contactId, ahead, expected };
  if (ahead !== null) stream.tell(`event: place\ndata: ${JSON.stringify(place)}\n\n`);
}

/** The token is good no more: there is nothing to come back to. */
function endChat(stream: ChatStream): void {
  stream.tell('event: chat-ended\ndata: {}\n\n');
  stream.end();
}
