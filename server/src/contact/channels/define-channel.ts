/** What a channel brings in. */
export type Taken = 'voice' | 'text' | 'form' | 'visit';

/** What a message can be that goes out. */
export const carried = ['text', 'picture', 'file', 'quick-reply'] as const;
export type Carried = (typeof carried)[number];

/** How something is sent back. Who carries it is a follower of `conversations` (`textSender`), by the channel's name. */
export interface Sends {
  readonly carries: readonly Carried[];
  /** So many characters in one message, as people see them. */
  readonly longest: number;
  /** The other side tells what arrived there and what was read; else a message that was sent is as far as is known. */
  readonly receipts: boolean;
}

/** A way by which customers come, and what it can truly do in this installation. */
export interface Channel<N extends string = string> {
  /** As contacts keep it in `way_in`: `web-form`. Its words are in the web part's texts, by this name. */
  readonly name: N;
  /** True: the customer is there and waits while it lasts. False: they are answered later, by other means. */
  readonly live: boolean;
  readonly takes: readonly Taken[];
  /** `by-hand`: somebody lets a contact in; `portal`, `chat`: customers come by themselves, through that door. */
  readonly receive: readonly ('by-hand' | 'portal' | 'chat')[];
  /** Null: nothing can be sent, so nothing pretends to. */
  readonly send: Sends | null;
}

/** Says that this is a channel, so that its mistakes are named where it is declared. */
export function defineChannel<const N extends string>(channel: Channel<N>): Channel<N> {
  return channel;
}
