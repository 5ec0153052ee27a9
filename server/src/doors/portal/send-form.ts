import { createHash } from 'node:crypto';
import { daysEarlier } from '../../platform/clock.ts';
import { keyUsed, type RefusalDetail } from '../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { letIn } from '../../contact/contacts/index.ts';
import {
  type BillingCentre,
  type CustomerRow,
  readMobile,
  recogniseNumber,
  type Recognition,
} from '../../foundation/customers/index.ts';
import { hashPassword } from '../../foundation/organisation/index.ts';
import {
  findKind,
  findTicketOfKey,
  formIncomplete,
  judgeForm,
  raiseTicket,
  type TicketKind,
} from '../../casework/tickets/index.ts';
import type { FormSent, SendForm } from './contract.ts';
import { expectReply } from './expect-reply.ts';
import { codeOf, hashOfKey } from './make-code.ts';
import { offeredCategories } from './present-form.ts';
import { isFarBeyond, judgeEffort } from './effort/judge-effort.ts';
import { countSent, readProof } from './prove-effort.ts';
import { kindNotOffered, proofWrong, tooManyForms } from './refusals.ts';
import { countTries, findForm, lockName, listCities, saveForm, saveTry } from './store.ts';
import { cutText } from '../../platform/text/cut-text.ts';

/** The type of a matter that no type of the policy names yet: whoever takes it up names it. */
const UNNAMED = 'ordinary';
const NOBODY: Recognition = { customer: null, told: true };
const SUMMARY_LENGTH = 300;

interface ReadForm {
  wanted: SendForm;
  kind: TicketKind;
  phone: string;
  city: { id: string; provinceId: string };
}

/**
 * A customer sends a form: it becomes a contact, a matter where it is a complaint, and a ticket. Sent again with its key it
 * is the same ticket with the same code. Whether the number is a customer's shows nowhere in the answer.
 * @throws kindNotOffered, formIncomplete, proofWrong, tooManyForms, keyUsed
 */
export async function sendForm(
  centre: BillingCentre,
  wanted: SendForm,
  address: string,
): Promise<FormSent & { ticketId: string }> {
  const form = await readForm(centre, wanted);
  // Before the form is looked for: who used it at this moment for the same form is found by that then.
  const spent = await wasUsed(centre.db, wanted.proof.challenge, centre.clock.now());
  const sentBefore = await findTicketOfKey(centre.db, hashOfKey(wanted.key));
  const proven = sentBefore ? null : await readProof(centre, wanted.proof);
  // For a sum that was done once and is shown again and again BOSS is not asked whose a number is.
  if (!sentBefore && (proven === null || spent)) throw proofWrong();
  // A number that is no customer's, or while BOSS gives no answer: the form is taken all the same.
  const sender = sentBefore ? NOBODY : await recogniseNumber(centre, form.phone);
  const code = codeOf(wanted.key);
  const codeHash = sentBefore ? '' : await hashPassword(code);
  const raised = await inOneWork(centre, async (work) => {
    await lockName(work.db, hashOfKey(wanted.key));
    const before = await findTicketOfKey(work.db, hashOfKey(wanted.key));
    if (before) return { ticketId: before.id, number: before.number };
    await countForm(work, form, { network: address, proven: proven ?? 0 });
    return raiseForm(work, form, sender, codeHash);
  });
  const sent = await findForm(centre.db, raised.ticketId);
  if (!sent || sent.phone !== form.phone) throw keyUsed();
  const { provinceId } = homeOf(form, sender.customer);
  const about = { ticketId: raised.ticketId, kind: form.kind, category: wanted.category, provinceId };
  return { ...raised, code, expected: await expectReply(centre, about) };
}

async function readForm(centre: BillingCentre, wanted: SendForm): Promise<ReadForm> {
  const kind = await findKind(centre.kept, wanted.kind);
  if (!kind?.portal) throw kindNotOffered();
  const phone = readMobile(wanted.phone);
  const city = (await listCities(centre.db)).find(({ id }) => id === wanted.city);
  const faults: RefusalDetail[] = [
    ...judgeForm(kind.form, wanted.form),
    ...(offeredCategories(kind).some(({ id }) => id === wanted.category) ? [] : [faultAt('category')]),
  ];
  if (!phone) faults.push({ field: 'phone', message: 'is not a mobile number of the mainland' });
  if (!city) faults.push(faultAt('city'));
  if (!phone || !city || faults.length > 0) throw formIncomplete(faults);
  return { wanted, kind, phone, city };
}

const faultAt = (field: string) => ({ field, message: 'is none of those offered' });

/**
 * One after the other for a number, a network and a challenge, so that a flood at one moment is counted too. What was proven
 * too little for what came meanwhile is told how much it has to be.
 */
async function countForm(
  { db, now }: Work,
  { wanted, phone }: ReadForm,
  { network, proven }: { network: string; proven: number },
): Promise<void> {
  const challenge = nameOfProof(wanted.proof.challenge);
  for (const name of [`from:${network}`, `for:${phone}`, `proof:${challenge}`]) await lockName(db, name);
  const day = daysEarlier(now, 1);
  if (await wasUsed(db, wanted.proof.challenge, now)) throw proofWrong();
  const sent = await countSent(db, { network, phone, now });
  const pair = `${network} ${phone}`;
  const fromNetworkForPhone = await countTries(db, 'form-pair', pair, day);
  if (isFarBeyond({ ...sent, fromNetworkForPhone })) throw tooManyForms();
  const needed = judgeEffort(sent);
  if (proven < needed) throw proofWrong([{ field: 'bits', message: String(needed) }]);
  await saveTry(db, 'proof', challenge, now);
  await saveTry(db, 'form', '', now);
  await saveTry(db, 'form-from', network, now);
  await saveTry(db, 'form-for', phone, now);
  await saveTry(db, 'form-pair', pair, now);
}

async function wasUsed(db: Centre['db'] | Work['db'], challenge: string, now: Date): Promise<boolean> {
  return (await countTries(db, 'proof', nameOfProof(challenge), daysEarlier(now, 1))) > 0;
}

function nameOfProof(challenge: string): string {
  return createHash('sha256').update(challenge).digest('hex');
}

/** A customer's ticket belongs to their own province; a stranger's to that of the city they chose. */
function homeOf({ city }: ReadForm, customer: CustomerRow | null): { provinceId: string; cityId: string } {
  if (!customer || customer.provinceId === city.provinceId) return { provinceId: city.provinceId, cityId: city.id };
  return { provinceId: customer.provinceId, cityId: customer.cityId };
}

async function raiseForm(work: Work, form: ReadForm, sender: Recognition, codeHash: string) {
  const { wanted, kind, phone } = form;
  const { customer } = sender;
  const summary = summarise(kind, wanted.form);
  const home = homeOf(form, customer);
  const contact = await letIn(work, {
    wayIn: 'web-form',
    provinceId: home.provinceId,
    party: {
      address: { kind: 'phone', of: phone },
      known: customer && { customer, by: 'number' },
      toRecognise: !sender.told,
    },
    words: summary,
    by: null,
    matterType: kind.id === 'complaint' ? UNNAMED : null,
    over: true,
  });
  const { ticketId, number } = await raiseTicket(work, null, {
    key: hashOfKey(wanted.key),
    kind: kind.id,
    category: wanted.category,
    matterId: contact.matterId,
    contactId: contact.contactId,
    customer: { id: customer?.id ?? null, ...home },
    summary,
    recorded: {},
    insisted: false,
    reopensId: null,
    pointedToId: null,
    form: withoutBlanks(wanted.form),
    place: wanted.form['place']?.trim() || null,
    wayIn: 'web-form',
  });
  await saveForm(work.db, { ticketId, phone, codeHash, sentAt: work.now });
  return { ticketId, number };
}

function withoutBlanks(form: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value.trim() !== ''));
}

/** The first thing the form asks for at length. */
function summarise({ form }: TicketKind, given: Record<string, string>): string {
  const told = form.find(({ name, type }) => type === 'long-text' && given[name]?.trim());
  const words = (told ? given[told.name] : Object.values(given)[0]) ?? '';
  return cutText(words.trim(), SUMMARY_LENGTH);
}
