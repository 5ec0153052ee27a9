/** The chat on web pages: sites, visitors, what they write and what they are told. */
export { visitorSender } from './writing/carry-to-visitor.ts';
export { siteOf } from './sites/keep-sites.ts';
export { ChatSiteBody } from './chat/site-contract.ts';
export { shipSites } from './sites/ship-sites.ts';
