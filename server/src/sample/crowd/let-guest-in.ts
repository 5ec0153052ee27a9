import { createHash } from 'node:crypto';
import { secondsLater } from '../../platform/clock.ts';
import { inOneWork } from '../../platform/work.ts';
import { letIn } from '../../contact/contacts/index.ts';
import { arrivalOf, findPresentContact, letVisitorIn, siteOf } from '../../doors/web-chat/index.ts';
import type { SampleCentre } from '../centre.ts';
import type { CrowdSettings } from './contract.ts';
import { drawGuest, drawInterval, type Guest } from './draw-guest.ts';
import type { Opening } from './phrases.ts';
import { countIn, type CrowdRow, saveGuest } from './store.ts';

/** Where a crowd writes from: the page of the sample's own site. */
export const CROWD_SITE = 'portal';
const LOOKS_UP_SECONDS = 2;

/** The next one of a crowd comes in, and who comes after them is known. */
export async function letNextIn(
  centre: SampleCentre,
  crowd: CrowdRow & { settings: CrowdSettings },
  opening: Opening,
): Promise<void> {
  const { id, settings, provinceId, letIn: turn } = crowd;
  const now = centre.clock.now();
  const nextAt = secondsLater(now, drawInterval(settings, id, turn));
  if (!(await countIn(centre.db, crowd, nextAt < crowd.endsAt ? nextAt : null))) return;
  const guest = drawGuest({ settings, crowd: id, phones: phonesOf(centre, provinceId), opening }, turn);
  const came = guest.way === 'web-chat' ? await comeByChat(centre, guest, `${id}:${turn}`, opening) : null;
  const contactId = came?.contactId ?? (await comeByHand(centre, guest, provinceId, opening));
  await saveGuest(centre.db, {
    contactId,
    crowdId: id,
    visitorId: came?.visitorId ?? null,
    guest,
    quietSince: now,
    nextAt: secondsLater(now, LOOKS_UP_SECONDS),
  });
}

const phonesOf = ({ boss }: SampleCentre, provinceId: string) =>
  boss
    .ordinaryCustomers()
    .filter((customer) => customer.provinceId === provinceId)
    .map(({ phone }) => phone);

const wordsOf = ({ type, words }: Guest, opening: Opening) => opening[type]?.[words] ?? { zh: '', en: '' };

/** Through the chat's own door, past its proof of effort alone. */
async function comeByChat(centre: SampleCentre, guest: Guest, name: string, opening: Opening) {
  const { language, phone } = guest;
  const site = await siteOf(centre.kept, CROWD_SITE);
  const key = createHash('sha256').update(`crowd:${name}`).digest('base64url');
  const answers = { question: wordsOf(guest, opening)[language], ...(phone && { phone }) };
  const visitor = await letVisitorIn(centre, site, { key, language, answers });
  return { visitorId: visitor.id, contactId: (await findPresentContact(centre.db, visitor.id)).id };
}

/** As somebody is let in whose channel brings in nothing by itself. */
async function comeByHand(centre: SampleCentre, guest: Guest, provinceId: string, opening: Opening): Promise<string> {
  const { way: wayIn, phone, language } = guest;
  const { party } = await arrivalOf(centre, { provinceId }, phone);
  const words = wordsOf(guest, opening);
  const said = wayIn === 'hotline' ? { openingWords: words } : { words: words[language] };
  return inOneWork(centre, async (work) => {
    const { contactId } = await letIn(work, { wayIn, provinceId, party, ...said, by: null });
    return contactId;
  });
}
