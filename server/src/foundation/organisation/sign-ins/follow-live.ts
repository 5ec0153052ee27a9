import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Centre } from '../../../platform/work.ts';
import { audienceOf } from '../actors/actor.ts';
import { personChanged, signInsEnded } from '../actors/announcements.ts';
import { actorOf, SESSION_COOKIE } from './guard-routes.ts';
import type { BeatingStream, Beats } from './keep-beating.ts';
import { listTeamsOf } from '../places/team-store.ts';

const WAITING_AT_MOST = 1_000_000;

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  // Nothing comes after a stream that has ended.
  connection: 'close',
};

/**
 * Server-sent events of what concerns this person. `Last-Event-ID` resumes after a dropped connection without
 * losing an event (WHATWG HTML, Server-sent events). The beat also shows that the person is present.
 */
export async function followLive(centre: Centre, beats: Beats, request: FastifyRequest, reply: FastifyReply) {
  const actor = actorOf(request);
  const after = request.headers['last-event-id'];
  const stream = reply.raw;
  const audience = audienceOf(actor, await listTeamsOf(centre.db, actor.accountId));
  const beating: BeatingStream = {
    token: request.cookies[SESSION_COOKIE] ?? '',
    beat: (text: string) => write(stream, text),
    end: () => void stream.end(),
  };
  const following = await centre.live.follow(typeof after === 'string' ? after : null, {
    audience,
    open: (text) => {
      reply.hijack();
      // Gone before we were ready.
      if (stream.destroyed) return;
      stream.writeHead(200, streamHeaders);
      stream.write(`retry: 1000\n${text}`);
    },
    hear: (text) => {
      write(stream, text);
      hearOfMe(text, actor.accountId, beats, beating);
    },
  });
  // Nothing would ever end this following.
  if (stream.destroyed) return following.leave();
  beats.add(beating);
  // The request's own "close" comes as soon as it was read; the reply's when the person is gone.
  stream.on('close', () => {
    beats.remove(beating);
    following.leave();
  });
}

const ENDED = `event: ${signInsEnded.name}\n`;
const CHANGED = `event: ${personChanged.name}\n`;
const aboutPeople = [ENDED, CHANGED];

/**
 * Sign-ins of theirs ended, perhaps this one; or they are of another post, province or team, and are to be told other things:
 * the browser follows anew.
 */
function hearOfMe(text: string, accountId: string, beats: Beats, beating: BeatingStream): void {
  if (!aboutPeople.some((event) => text.includes(event))) return;
  for (const block of text.split('\n\n')) {
    if (!block.includes(accountId)) continue;
    if (block.includes(ENDED)) beats.look(beating);
    if (block.includes(CHANGED)) beating.end();
  }
}

/** A reader who does not keep up is let go before what waits for them fills the memory; they resume where they were. */
function write(stream: FastifyReply['raw'], text: string): void {
  if (stream.writableEnded) return;
  if (stream.writableLength > WAITING_AT_MOST) stream.destroy();
  else stream.write(text);
}
