import { fieldsOf } from '../../ui/kept/forms.ts';

/*
 * What the script on a page and the chat in its frame tell each other. Both look at who sent it and from which origin
 * before they read it, and post to that origin alone. A message of another version is not heard.
 */
const VERSION = 1;

/** To the frame: what the page keeps of this visitor, and whether the chat is before their eyes. */
export type ToFrame = { is: 'hello'; token: string | null; shown: boolean } | { is: 'shown'; shown: boolean };

/** To the page. `token`: to be kept, for browsers forget what a frame keeps; null: forget it. */
export type ToPage =
  | { is: 'ready' }
  | { is: 'token'; token: string | null }
  | { is: 'unread'; count: number }
  | { is: 'language'; language: string }
  | { is: 'close' };

export const wrap = (message: ToFrame | ToPage) => ({ jieyiChat: VERSION, ...message });

/** The fields of a message of ours, each yet to be looked at; null where it is none. Pure. */
export function unwrap(data: unknown): Readonly<Record<string, unknown>> | null {
  const fields = fieldsOf(data);
  return fields?.['jieyiChat'] === VERSION ? fields : null;
}

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
