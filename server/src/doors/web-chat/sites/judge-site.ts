import type { RefusalDetail } from '../../../platform/refusal.ts';
import type { ChatSiteBody } from '../chat/site-contract.ts';

/** What does not hold together in a site, each fault with its field. Pure. */
export function judgeSite({ form, origins }: ChatSiteBody): RefusalDetail[] {
  const faults = form.flatMap((field, index) => {
    const place = `form.${index}`;
    const needsChoices = field.type === 'choice' && field.choices.length === 0;
    const hasOthers = field.type !== 'choice' && field.choices.length > 0;
    const repeated = form.findIndex(({ name }) => name === field.name) < index;
    return [
      ...(needsChoices ? [{ field: `${place}.choices`, message: 'a choice needs something to choose from' }] : []),
      ...(hasOthers ? [{ field: `${place}.choices`, message: 'only a choice has choices' }] : []),
      ...(repeated ? [{ field: `${place}.name`, message: 'another field has this name' }] : []),
    ];
  });
  for (const [index, origin] of origins.entries())
    if (!isOrigin(origin)) faults.push({ field: `origins.${index}`, message: 'is not as a browser says where it is' });
  const phones = form.filter(({ type }) => type === 'phone');
  if (phones.length > 1) faults.push({ field: 'form', message: 'asks for more than one number' });
  return faults;
}

/** Small letters, no usual port: what differs by a sign lets nobody in (HTML, 7.1.1). */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Whether a page may have the chat: our own, or one that the site lists. Without an origin it is no page of another site. Pure. */
export function mayAsk(origins: readonly string[], origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || origins.includes(origin);
}
