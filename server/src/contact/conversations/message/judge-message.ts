import { isDeepStrictEqual } from 'node:util';
import { keyUsed } from '../../../platform/refusal.ts';
import { lengthOf } from '../../../platform/text/cut-text.ts';
import { channelOf, type Carried, type WayIn } from '../../channels/index.ts';
import type { MessageRow } from '../../contacts/index.ts';
import { notCarried, notInConversation } from './refusals.ts';

/** What its sender meant. */
export type Meant = Pick<MessageRow, 'contactId' | 'kind' | 'text' | 'content'>;

/** The same message under its key is the same; another one is refused. Pure. @throws keyUsed */
export function demandSame(before: MessageRow, meant: Meant): void {
  const told = ({ contactId, kind, text, content }: Meant) => [contactId, kind, text, withoutId(content)];
  if (!isDeepStrictEqual(told(before), told(meant))) throw keyUsed();
}

/** A file that is sent twice has another id each time, and the same digest. */
function withoutId(content: unknown): unknown {
  return typeof content === 'object' && content !== null ? { ...content, id: undefined } : content;
}

/** Pure. @throws notCarried */
export function demandCarried(wayIn: WayIn, kind: Carried, text: string): void {
  const { send } = channelOf(wayIn);
  if (!send?.carries.includes(kind) || lengthOf(text) > send.longest) throw notCarried();
}

/** Pure. @throws notInConversation */
export function demandTalking({ state }: { state: string }): void {
  if (state !== 'active') throw notInConversation();
}
