import type { FastifyReply, FastifyRequest } from 'fastify';
import { gathered } from '../../../platform/announcing/announcement.ts';
import { atMostEvery } from '../../../platform/announcing/at-most-every.ts';
import type { Centre } from '../../../platform/work.ts';
import { postIn } from '../../../foundation/organisation/index.ts';
import { screensChanged } from './announcements.ts';
import { hashOfScreenToken } from './make-screen.ts';
import { noteLooked, screenOfToken, tokenOf } from './read-screen.ts';

const BEAT_MS = 15_000;
const TOLD_EVERY_MS = 1000;
const CHANGED = 'event: board.changed\ndata: {}\n\n';
const BEAT = 'event: beat\ndata: {}\n\n';
const TAKEN_BACK = 'event: taken-back\ndata: {}\n\n';

interface Stream {
  hash: string;
  provinceId: string;
  changed: boolean;
  tell(text: string): void;
  end(): void;
}

export interface ScreenStreams {
  follow(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Streams of screens in halls. A screen is told that something changed, at most once a second and never what; and beats, so
 * that it knows how up to date it is. A link that was taken back ends its stream.
 */
export function keepScreenStreams(centre: Centre): ScreenStreams {
  const streams = new Set<Stream>();
  const failed = (error: unknown) => centre.log.error({ error }, 'screens could not be told; it is tried again');
  const look = async () => {
    if (streams.size === 0) return;
    const all = [...streams];
    const good = await noteLooked(centre, [...new Set(all.map(({ hash }) => hash))]);
    for (const stream of all) {
      stream.tell(good.has(stream.hash) ? BEAT : TAKEN_BACK);
      if (!good.has(stream.hash)) stream.end();
    }
  };
  const looking = atMostEvery(TOLD_EVERY_MS, () => look().catch(failed));
  const telling = atMostEvery(TOLD_EVERY_MS, async () => {
    for (const stream of [...streams].filter(({ changed }) => changed)) {
      stream.changed = false;
      stream.tell(CHANGED);
    }
  });
  const beats = setInterval(looking.ask, BEAT_MS);
  const hear = (stream: Stream, text: string) => {
    if (!text.includes('event: ')) return;
    stream.changed = true;
    telling.ask();
    if (text.includes(`event: ${screensChanged.name}\n`)) looking.ask();
  };
  return {
    follow: async (request, reply) => {
      const token = tokenOf(request);
      const { provinceId } = await screenOfToken(centre, token);
      const stream = openStream(reply, { hash: hashOfScreenToken(token), provinceId });
      const following = await centre.live.follow(null, {
        // What the leads are told: every move of a contact and of a presence.
        audience: [postIn(provinceId, 'team-lead'), gathered(postIn(provinceId, 'team-lead'))],
        open: () => begin(reply),
        hear: (text) => hear(stream, text),
      });
      if (reply.raw.destroyed) return following.leave();
      streams.add(stream);
      looking.ask();
      reply.raw.on('close', () => {
        streams.delete(stream);
        following.leave();
      });
    },
    stop: async () => {
      clearInterval(beats);
      for (const stream of streams) stream.end();
      await Promise.all([looking.stop(), telling.stop()]);
    },
  };
}

function openStream({ raw }: FastifyReply, of: Pick<Stream, 'hash' | 'provinceId'>): Stream {
  const tell = (text: string) => {
    if (!raw.writableEnded) raw.write(text);
  };
  return { ...of, changed: false, tell, end: () => void raw.end() };
}

function begin(reply: FastifyReply): void {
  reply.hijack();
  // Gone before we were ready.
  if (reply.raw.destroyed) return;
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // Nothing comes after a stream that has ended.
    connection: 'close',
  });
  reply.raw.write(`retry: 2000\n${CHANGED}`);
}
