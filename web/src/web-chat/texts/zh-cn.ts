import conversations from '../../i18n/zh-CN/refusals/contact/conversations.json';
import platform from '../../i18n/zh-CN/refusals/platform.json';
import portal from '../../i18n/zh-CN/refusals/doors/portal.json';
import chat from '../../i18n/zh-CN/refusals/doors/web-chat.json';

export { default as texts } from '../../i18n/zh-CN/web-chat/widget.json';
export const refusals = { ...platform, ...portal, ...conversations, ...chat };
