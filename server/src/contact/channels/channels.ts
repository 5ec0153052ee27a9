import { type Channel, defineChannel } from './define-channel.ts';

/** A line is not connected: somebody lets a call in, and so do sample callers. */
const hotline = defineChannel({ name: 'hotline', live: true, takes: ['voice'], receive: ['by-hand'], send: null });
const sms = defineChannel({ name: 'sms', live: false, takes: ['text'], receive: ['by-hand'], send: null });
const wechat = defineChannel({ name: 'wechat', live: true, takes: ['text'], receive: ['by-hand'], send: null });
const webChat = defineChannel({
  name: 'web-chat',
  live: true,
  takes: ['text'],
  receive: ['chat', 'by-hand'],
  send: { carries: ['text', 'picture', 'file', 'quick-reply'], longest: 4000, receipts: true },
});
const webForm = defineChannel({
  name: 'web-form',
  live: false,
  takes: ['form'],
  receive: ['portal', 'by-hand'],
  send: null,
});
const counter = defineChannel({ name: 'counter', live: true, takes: ['visit'], receive: ['by-hand'], send: null });
const eMail = defineChannel({ name: 'e-mail', live: false, takes: ['text'], receive: ['by-hand'], send: null });
/** A complaint that went past us: whoever passed it on is not the customer, who is not there. */
const escalated = defineChannel({ name: 'escalated', live: false, takes: ['text'], receive: ['by-hand'], send: null });

/** Every way in, once. What is offered, kept and shown of ways in follows from this list. */
export const channels = [hotline, sms, wechat, webChat, webForm, counter, eMail, escalated] as const;

/** The name of a channel: how a contact came in. */
export type WayIn = (typeof channels)[number]['name'];

export const waysIn: readonly WayIn[] = channels.map(({ name }) => name);

/** @throws RangeError for a name that no channel has */
export function channelOf(wayIn: WayIn): Channel<WayIn> {
  const found = channels.find(({ name }) => name === wayIn);
  if (!found) throw new RangeError(`there is no channel ${wayIn}`);
  return found;
}
