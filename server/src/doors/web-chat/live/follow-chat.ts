import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Centre } from '../../../platform/work.ts';
import { customerOf } from '../../../contact/contacts/index.ts';
import { conversationChanged } from '../../../contact/conversations/index.ts';
import { waitingIn } from '../../../contact/queues/index.ts';
import { hashOfToken } from '../../portal/index.ts';
import { chatBegun } from '../chat/announcements.ts';
import { tokenIn, visitorOf } from '../visiting/guard-visitors.ts';
import { findPresentContact } from '../visiting/visitor-store.ts';
import { screensOf } from '../writing/say-in-chat.ts';
import type { ChatStream, ChatStreams } from './chat-streams.ts';

const WAITING_AT_MOST = 200_000;

/**
 * Server-sent events of the visitor's present chat. `Last-Event-ID` resumes after the last that was heard, so that nothing
 * is missed (WHATWG HTML, Server-sent events); what they show is fetched with the visitor's token.
 */
export async function followChat(centre: Centre, streams: ChatStreams, request: FastifyRequest, reply: FastifyReply) {
  const visitor = visitorOf(request);
  const { id: contactId, provinceId } = await findPresentContact(centre.db, visitor.id);
  const after = request.headers['last-event-id'];
  const out = reply.raw;
  const stream: ChatStream = {
    visitorId: visitor.id,
    tokenHash: hashOfToken(tokenIn(request)),
    contactId,
    ahead: undefined,
    tell: (text) => write(out, text),
    end: () => void out.end(),
  };
  const following = await centre.live.follow(typeof after === 'string' ? after : null, {
    audience: [customerOf(contactId), screensOf(visitor.id), waitingIn(provinceId)],
    open: (text) => open(reply, withoutGathered(text)),
    hear: (text) => {
      write(out, withoutGathered(text));
      hearOf(text, stream, streams);
    },
  });
  // Nothing would ever end this following.
  if (out.destroyed) return following.leave();
  streams.add(stream);
  out.on('close', () => {
    streams.remove(stream);
    following.leave();
  });
}

function open(reply: FastifyReply, text: string): void {
  // What the guards said of the page's origin goes with it.
  const said = reply.getHeaders();
  reply.hijack();
  // Gone before we were ready.
  if (reply.raw.destroyed) return;
  reply.raw.writeHead(200, {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // Nothing comes after a stream that has ended.
    connection: 'close',
  });
  reply.raw.write(`retry: 1000\n${text}`);
}

/** What is gathered is of all who wait: it makes us look, and is told to nobody. */
function withoutGathered(text: string): string {
  return text.replaceAll(/event: gathered\ndata: [^\n]*\n\n/gu, '');
}

function hearOf(text: string, stream: ChatStream, streams: ChatStreams): void {
  if (text.includes('event: gathered\n')) streams.queueMoved();
  if (text.includes(`event: ${conversationChanged.name}\n`)) {
    // They may wait again.
    stream.ahead = undefined;
    streams.queueMoved();
  }
  // What comes from now on is of another contact: the browser follows anew.
  if (text.includes(`event: ${chatBegun.name}\n`)) stream.end();
}

/** A reader who does not keep up is let go before what waits for them fills the memory; they resume where they were. */
function write(out: FastifyReply['raw'], text: string): void {
  if (out.writableEnded || text === '') return;
  if (out.writableLength > WAITING_AT_MOST) out.destroy();
  else out.write(text);
}
