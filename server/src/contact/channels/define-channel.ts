/** What a channel brings in. */
export type Taken = 'voice' | 'text' | 'form' | 'visit';

/** A way by which customers come, and what it can truly do in this installation. */
export interface Channel<N extends string = string> {
  /** As contacts keep it in `way_in`: `web-form`. Its words are in the web part's texts, by this name. */
  readonly name: N;
  /** True: the customer is there and waits while it lasts. False: they are answered later, by other means. */
  readonly live: boolean;
  readonly takes: readonly Taken[];
  /** `by-hand`: somebody lets a contact in; `portal`: customers send it themselves. */
  readonly receive: readonly ('by-hand' | 'portal')[];
  /** How something is sent back. Null: nothing can be, so nothing pretends to; the first that can widens this. */
  readonly send: null;
}

/** Says that this is a channel, so that its mistakes are named where it is declared. */
export function defineChannel<const N extends string>(channel: Channel<N>): Channel<N> {
  return channel;
}
