import { textSender } from '../contact/conversations/index.ts';
import { follow, type Following } from '../platform/follower.ts';
import { visitorSender } from './web-chat/index.ts';

/** What the modules of this wing do for earlier ones: who carries messages, by channel. */
export const doorFollowers: readonly Following[] = [follow(textSender, [visitorSender])];
