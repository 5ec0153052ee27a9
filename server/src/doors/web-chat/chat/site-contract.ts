import { type Static, Type } from 'typebox';
import { component, InBoth, Instant, nullable, shape, textUpTo } from '../../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;
const short = (longest: number) => textUpTo(longest, { minLength: 1, pattern: '\\S' });
const both = (longest: number) => Type.Object({ zh: short(longest), en: short(longest) }, closed);

export const SiteId = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{2,39}$',
  description: 'The public key of the site: it stands in the pages that have the chat, and opens nothing',
});

export const fieldTypes = ['text', 'long-text', 'choice', 'phone'] as const;
/** A question that is asked before the chat. */
export const ChatField = shape(
  'ChatField',
  {
    name: Type.String({ pattern: '^[a-z][a-zA-Z0-9-]{0,29}$' }),
    label: both(60),
    prompt: both(200),
    type: Type.Enum(fieldTypes, {
      description: 'phone: a mobile number, by which the customer is recognised; it is shown to staff masked',
      ...component('ChatFieldType'),
    }),
    required: Type.Boolean(),
    choices: Type.Array(Type.Object({ value: short(40), name: both(60) }, closed), {
      maxItems: 20,
      description: 'Of a choice; else empty',
    }),
  },
  closed,
);
export type ChatField = Static<typeof ChatField>;

/** What of a site an administrator says. */
export const ChatSiteBody = shape(
  'ChatSiteBody',
  {
    name: both(60),
    greeting: both(500),
    origins: Type.Array(Type.String({ pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$', maxLength: 200 }), {
      maxItems: 50,
      uniqueItems: true,
      description: 'Of pages that may have the chat; our own address always may',
    }),
    calendar: Type.String({ maxLength: 60, description: 'By whose working time the chat is open' }),
    form: Type.Array(ChatField, { maxItems: 8 }),
    enabled: Type.Boolean({ description: 'False: nothing is answered for it' }),
  },
  closed,
);
export type ChatSiteBody = Static<typeof ChatSiteBody>;

export const ChatSite = shape('ChatSite', {
  id: SiteId,
  provinceId: Type.String(),
  version: Type.Integer(),
  changedAt: Instant,
  changedBy: nullable(InBoth),
  body: ChatSiteBody,
});
export type ChatSite = Static<typeof ChatSite>;

export const SaveChatSite = shape(
  'SaveChatSite',
  {
    provinceId: Type.String({ maxLength: 40, description: 'Whose contacts come from it; stays as it was first' }),
    version: Type.Integer({ minimum: 0, description: 'What it was changed from; 0: a new one' }),
    body: ChatSiteBody,
  },
  closed,
);
export type SaveChatSite = Static<typeof SaveChatSite>;
export const SiteParams = Type.Object({ id: SiteId });
