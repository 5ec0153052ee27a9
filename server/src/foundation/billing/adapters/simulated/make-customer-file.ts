import type { Customer } from '../../boss-records.ts';
import { type BaseCalendar, baseCalendar } from './records/base-calendar.ts';
import type { CustomerDraft, CustomerFile } from './records/customer-file.ts';
import { draftCustomer } from './records/draft-services.ts';
import { cityFor, customerCount, draftPerson, idCardTailOf, servicePasswordOf } from './records/draft-person.ts';
import { type Draw, drawFor } from './records/draw.ts';
import { placesOf } from './records/known-places.ts';
import { planOf, plans } from './records/known-offers.ts';
import { makeBills } from './records/make-bills.ts';
import { rateUsage } from './records/rate-usage.ts';
import { planted } from './specials/planted.ts';

/** What determines a customer's file wholly: the same three give the same file. */
export interface FileKey {
  readonly seed: number;
  readonly index: number;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly baseDay: string;
}

export function makeCustomerFile(key: FileKey): CustomerFile {
  const special = planted.get(key.index);
  const calendar = baseCalendar(key.baseDay);
  const drawn = draftFor(key, calendar);
  const draft = special?.plant(drawn, calendar) ?? drawn;
  const rated = rateUsage(draft);
  const usage = special?.misrate?.(rated) ?? rated;
  const file = fileOf(key.index, { ...draft, usage }, calendar);
  return newestFirst(special?.finish?.(file, calendar) ?? file);
}

/** All who have no records made for a sample caller, without their files. */
export function listOrdinary(seed: number): Customer[] {
  const indexes = [...Array(customerCount).keys()].filter((index) => !planted.has(index));
  return indexes.map((index) => draftHead(seed, index).customer);
}

function draftHead(seed: number, index: number) {
  const special = planted.get(index);
  const drawing = (part: string): Draw => drawFor(seed, index, part);
  const cityId = special?.cityId ?? cityFor(index, drawing('city'));
  const plan = special ? planOf(special.planCode) : drawing('plan').pick(plans);
  const person = draftPerson(index, cityId, plan, drawing('person'));
  const customer = special ? { ...person, verificationMeans: bothMeans } : person;
  return { special, drawing, cityId, plan, customer };
}

function draftFor({ seed, index }: FileKey, calendar: BaseCalendar): CustomerDraft {
  const { special, drawing, cityId, plan, customer } = draftHead(seed, index);
  const places = drawing('places');
  const home = places.pick(placesOf[cityId].slice(0, -1));
  const work = places.pick(placesOf[cityId].slice(0, -1));
  return draftCustomer({ calendar, customer, plan, home, work, quiet: special !== undefined, drawing });
}

/** The sample callers can be verified, unless the very matter is that they cannot. */
const bothMeans = ['servicePassword', 'idCardTail'] as const;

function fileOf(index: number, draft: CustomerDraft, calendar: BaseCalendar): CustomerFile {
  return {
    ...draft,
    bills: makeBills(draft, calendar),
    servicePassword: servicePasswordOf(index),
    idCardTail: idCardTailOf(index),
  };
}

function newestFirst(file: CustomerFile): CustomerFile {
  const byTime = (a: { readonly at: Date }, b: { readonly at: Date }): number => b.at.getTime() - a.at.getTime();
  return {
    ...file,
    usage: file.usage.toSorted(byTime),
    siteRecords: file.siteRecords.toSorted(byTime),
    upstreamOrders: file.upstreamOrders.toSorted(byTime),
  };
}
