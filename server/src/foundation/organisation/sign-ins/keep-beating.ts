import { tellAll } from '../../../platform/announcing/tell-all.ts';
import type { Centre } from '../../../platform/work.ts';
import { keepSessions } from './sign-in.ts';

/** A live stream of somebody who signed in. */
export interface BeatingStream {
  accountId: string;
  token: string;
  beat(text: string): void;
  /** The session is over. */
  end(): void;
}

/** The beats of all streams of a process. */
export interface Beats {
  add(stream: BeatingStream): void;
  /** Ends the stream at once where its session is over. */
  look(stream: BeatingStream): void;
  remove(stream: BeatingStream): void;
  /** Ends all streams, and any that comes after them, with the hint to come back. */
  goDown(): void;
  stop(): void;
}

/** Of one person here at once: a screen has one, shared by its tabs where the browser can. */
const STREAMS_OF_ONE = 20;

const BEAT_MS = 15_000;

const BACK_AFTER_MS = 500;
const CROWDED_BACK_MS = 60_000;
const SPREAD_MS = 2000;
const STEP_MS = 37;

/**
 * This process stops: the desk comes back, here or at another one, and says nothing of it meanwhile. Not all at once: the
 * process that comes up reads anew for each (WHATWG HTML, Server-sent events, `retry`).
 */
function sayGoingDown(stream: BeatingStream, place: number): void {
  stream.beat(`retry: ${BACK_AFTER_MS + ((place * STEP_MS) % SPREAD_MS)}\nevent: going-down\ndata: {}\n\n`);
  stream.end();
}

/** The oldest of a person makes room for a newer: it is told not to come back soon, or the two would chase one another. */
function makeRoom(streams: Set<BeatingStream>, accountId: string): void {
  const own = [...streams].filter((stream) => stream.accountId === accountId);
  for (const stream of own.slice(0, Math.max(0, own.length - STREAMS_OF_ONE + 1))) {
    stream.beat(`retry: ${CROWDED_BACK_MS}\nevent: too-many-streams\ndata: {}\n\n`);
    stream.end();
    streams.delete(stream);
  }
}

/**
 * Every quarter of a minute says on every stream that the line is up, by an event that the desk misses when it does not come,
 * and where it stands; and notes of all their people
 * together that they are there. Whose session is over has the stream ended.
 */
export function keepBeating(centre: Centre): Beats {
  const streams = new Set<BeatingStream>();
  let beating: Promise<void> | null = null;
  let goingDown = false;
  const beat = async () => {
    const all = [...streams];
    if (all.length === 0) return;
    const over = await keepSessions(
      centre,
      all.map(({ token }) => token),
    );
    await tellAll(all, (stream) => {
      if (over.has(stream.token)) stream.end();
      else stream.beat(`${centre.live.position()}event: beat\ndata: {}\n\n`);
    });
  };
  const look = async (stream: BeatingStream) => {
    if ((await keepSessions(centre, [stream.token])).size > 0) stream.end();
  };
  const failed = (error: unknown) => centre.log.error({ error }, 'live streams could not check their sessions');
  // While the database takes longer than that, one at a time waits for it.
  const beatOnce = () =>
    void (beating ??= beat()
      .catch(failed)
      .finally(() => (beating = null)));
  const beats = setInterval(beatOnce, BEAT_MS);
  return {
    add: (stream) => {
      if (goingDown) return sayGoingDown(stream, 0);
      makeRoom(streams, stream.accountId);
      streams.add(stream);
    },
    look: (stream) => void look(stream).catch(failed),
    remove: (stream) => void streams.delete(stream),
    goDown: () => {
      goingDown = true;
      [...streams].forEach(sayGoingDown);
    },
    stop: () => clearInterval(beats),
  };
}
