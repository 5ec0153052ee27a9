/** The chat on web pages: sites, visitors, what they write and what they are told. */
export { visitorSender } from './writing/carry-to-visitor.ts';
/** @public For a page that stands in a frame: which pages may hold it. */
export { siteOf } from './sites/keep-sites.ts';
export { ChatSiteBody } from './chat/site-contract.ts';
export { shipSites } from './sites/ship-sites.ts';
/** A customer who comes without a browser: the sample's. */
export { arrivalOf, letVisitorIn } from './visiting/begin-chat.ts';
export { findVisitorById, findPresentContact, type Visitor } from './visiting/visitor-store.ts';
export { leaveChat, noteArrived, tellTyping } from './visiting/leave-chat.ts';
export { sayInChat } from './writing/say-in-chat.ts';
