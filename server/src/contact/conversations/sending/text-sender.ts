import { defineFollower, followersOf } from '../../../platform/follower.ts';
import type { Centre } from '../../../platform/work.ts';
import type { Carried, WayIn } from '../../channels/index.ts';
import type { Failure } from '../../contacts/index.ts';
import type { Message } from '../message/contract.ts';

/** A message on its way to a customer. */
export interface Outgoing extends Pick<Message, 'id' | 'seq' | 'text' | 'choices' | 'file'> {
  contactId: string;
  kind: Carried;
}

/** `delivered` where the channel knows by then that it arrived; why it failed, where sending it again as it is would fail too. */
export type Sent = { to: 'sent' | 'delivered' } | { to: 'failed'; because: Failure };

/**
 * Carries the messages of one channel. Called outside every work, after the commit, for the messages of one contact in their
 * order; and again with the same message after a crash or an error, so the message's id is the key by which the other side
 * takes it once. What throws is tried again, and fails as `channel-down` when it threw often.
 */
export interface TextSender {
  channel: WayIn;
  send(centre: Centre, outgoing: Outgoing): Promise<Sent>;
}

export const textSender = defineFollower<TextSender>('text-sender');

/** @throws Error where nobody carries what a channel says it can send */
export function senderOf({ followers }: Pick<Centre, 'followers'>, channel: WayIn): TextSender {
  const found = followersOf(followers, textSender).find((one) => one.channel === channel);
  if (!found) throw new Error(`nobody carries messages of the channel ${channel}`);
  return found;
}
