import conversations from '../../i18n/en/refusals/contact/conversations.json';
import platform from '../../i18n/en/refusals/platform.json';
import portal from '../../i18n/en/refusals/doors/portal.json';
import chat from '../../i18n/en/refusals/doors/web-chat.json';

export { default as texts } from '../../i18n/en/web-chat/widget.json';
export const refusals = { ...platform, ...portal, ...conversations, ...chat };
