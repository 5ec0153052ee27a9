import type { WaitEstimates } from '@jieyi/queue';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import { loseOffer } from '../../contacts/index.ts';
import { type Floor, FloorAstray } from '../floor/floor.ts';
import { listProvincesInUse, readContacts, readContactsOf, readPeople, readPeopleOf } from '../floor/floor-store.ts';
import { makeOffers } from '../floor/make-offers.ts';
import type { ContactRead, PersonRead } from '../floor/standing.ts';
import { KeptEstimates } from '../estimates/kept-estimates.ts';
import { findClosedDesks } from '../rules/closed-desks.ts';
import { saveKeys } from '../places/place-store.ts';
import type { Changed, ToLookAt } from './changed.ts';
import { openFloorOf } from './open-floor.ts';

interface Reading {
  contacts: ContactRead[];
  people: PersonRead[];
}

/** The floors of all provinces, as the one process has them that keeps the queues. */
export class Floors {
  readonly #centre: Centre;
  readonly #floors = new Map<string, Floor>();
  readonly #estimates = new KeptEstimates();

  constructor(centre: Centre) {
    this.#centre = centre;
  }

  /** Whether it waits, or rings: then any line of its timeline may say that it does no more. */
  waitsOrRings(contactId: string): boolean {
    const standing = [...this.#floors.values()].flatMap((floor) => floor.standingOf(contactId)?.standing ?? []);
    return standing.some((one) => one === 'waiting' || one === 'offered');
  }

  of(provinceId: string): Floor | undefined {
    return this.#floors.get(provinceId);
  }

  /** When something becomes due by itself; null where nothing does. */
  nextAt(): number | null {
    const all = [...this.#floors.values()].flatMap((floor) => floor.nextAt() ?? []);
    return all.length > 0 ? Math.min(...all) : null;
  }

  forgetAll(): void {
    this.#floors.clear();
  }

  /** Has the floors agree with the rows of what changed, and rings what can ring. @returns what is to be looked at again */
  async look(at: ToLookAt): Promise<Changed> {
    for (const provinceId of at.anew) this.#floors.delete(provinceId);
    const opened = await this.#openMissing(at);
    const reading = await this.#read(at);
    const again: string[] = [];
    for (const floor of this.#floors.values()) {
      // Hours are of whole minutes, and looks are never far apart.
      floor.closeDesks(
        await findClosedDesks(this.#centre, floor.provinceId, floor.rules.desks),
        Number(this.#centre.clock.now()),
      );
      const isAstray = !opened.has(floor.provinceId) && !(await this.#follow(floor, reading, at.whole));
      this.#estimates.note(floor.provinceId, floor.takeHappened());
      if (isAstray || !(await this.#ring(floor))) again.push(floor.provinceId);
    }
    if (at.whole) await this.saveEstimates();
    return { anew: again };
  }

  estimatesOf(provinceId: string): WaitEstimates | undefined {
    return this.#estimates.of(provinceId);
  }

  async saveEstimates(): Promise<void> {
    await this.#estimates.save(this.#centre.db, this.#centre.clock.now());
  }

  /** Provinces in use are open; and so is one that something is about for the first time. @returns those that were not */
  async #openMissing({ whole, anew, contacts, people }: ToLookAt): Promise<Set<string>> {
    const wanted = new Set(anew);
    const isFirst = this.#floors.size === 0 && contacts.size + people.size > 0;
    if (whole || isFirst) for (const provinceId of await listProvincesInUse(this.#centre.db)) wanted.add(provinceId);
    const opened = new Set<string>();
    for (const provinceId of wanted) if (await this.#open(provinceId)) opened.add(provinceId);
    return opened;
  }

  async #open(provinceId: string): Promise<boolean> {
    if (this.#floors.has(provinceId)) return false;
    const floor = await openFloorOf(this.#centre, provinceId);
    await this.#estimates.open(this.#centre.db, provinceId, (contactId) => floor.knows(contactId));
    this.#floors.set(provinceId, floor);
    return true;
  }

  async #read(at: ToLookAt): Promise<Reading> {
    const { db, clock } = this.#centre;
    const seenSince = presentSince(clock.now());
    const whole = at.whole ? await this.#readWhole() : { contacts: [], people: [] };
    const readAlready = new Set([...whole.contacts, ...whole.people].map(({ id }) => id));
    const left = this.#known(at).people.filter((id) => !readAlready.has(id));
    const people = [...whole.people, ...(left.length > 0 ? await readPeople(db, left, seenSince) : [])];
    const lost = await this.#takeBackRinging(people);
    const those = this.#known(at).contacts.filter((id) => !readAlready.has(id) || lost.includes(id));
    const ids = [...new Set([...those, ...lost])];
    const rest = ids.length > 0 ? await readContacts(db, ids) : [];
    const anew = new Set(ids);
    const contacts = [...whole.contacts.filter(({ id }) => !anew.has(id)), ...rest];
    people.push(...(await this.#readMeant(contacts, people)));
    for (const provinceId of new Set([...contacts, ...people].map((one) => one.provinceId)))
      if (provinceId !== null) await this.#open(provinceId);
    return { contacts: await this.#bringForward(contacts), people };
  }

  /** Whomever somebody who comes is meant for is looked at as well: it is now that they have to be there. */
  async #readMeant(contacts: readonly ContactRead[], people: readonly PersonRead[]): Promise<PersonRead[]> {
    const readAlready = new Set(people.map(({ id }) => id));
    const meant = contacts.flatMap(({ meantForId, state }) => (state === 'waiting' ? (meantForId ?? []) : []));
    const left = meant.filter(
      (id) => !readAlready.has(id) && ![...this.#floors.values()].some((one) => one.isReady(id)),
    );
    const { db, clock } = this.#centre;
    return left.length > 0 ? readPeople(db, left, presentSince(clock.now())) : [];
  }

  /** What was told of; in a whole look, all that any floor has as well. */
  #known(at: ToLookAt): { contacts: string[]; people: string[] } {
    const known = at.whole ? [...this.#floors.values()].map((floor) => floor.known()) : [];
    return {
      contacts: [...new Set([...at.contacts, ...known.flatMap(({ contacts }) => contacts)])],
      people: [...new Set([...at.people, ...known.flatMap(({ people }) => people)])],
    };
  }

  async #readWhole(): Promise<Reading> {
    const { db, clock } = this.#centre;
    const now = clock.now();
    const reading: Reading = { contacts: [], people: [] };
    for (const provinceId of this.#floors.keys()) {
      reading.people.push(...(await readPeopleOf(db, provinceId, presentSince(now))));
      reading.contacts.push(...(await readContactsOf(db, provinceId, now)));
    }
    return reading;
  }

  /** Nothing goes on ringing where nobody is any more. @returns what went back to its place */
  async #takeBackRinging(people: readonly PersonRead[]): Promise<string[]> {
    const lost: string[] = [];
    for (const { id: accountId, readySince, provinceId } of people) {
      for (const floor of this.#floors.values()) {
        if (readySince !== null && provinceId === floor.provinceId) continue;
        for (const contactId of floor.ringingFor(accountId)) {
          // One work each: who holds a seat waits for no contact.
          await inOneWork(this.#centre, (work) => loseOffer(work, contactId, accountId));
          lost.push(contactId);
        }
      }
    }
    return lost;
  }

  /** Whose level became known stands before others from now on, and keeps that place whoever opens the queue anew. */
  async #bringForward(contacts: readonly ContactRead[]): Promise<ContactRead[]> {
    const keys: { contactId: string; key: Date }[] = [];
    const brought = contacts.map((read) => {
      const { place, level, id: contactId } = read;
      const { rules } = this.#floors.get(read.provinceId) ?? {};
      if (!place || !rules) return read;
      const key = new Date(Number(place.orderAt) - (rules.headStarts[level] ?? 0) * 1000);
      if (key >= place.orderKey) return read;
      keys.push({ contactId, key });
      return { ...read, place: { ...place, orderKey: key } };
    });
    if (keys.length > 0) await saveKeys(this.#centre.db, keys);
    return brought;
  }

  /** @returns false where it has to be opened anew */
  async #follow(floor: Floor, { contacts, people }: Reading, isWhole: boolean): Promise<boolean> {
    const isOf = (one: { id: string; provinceId: string | null }) => one.provinceId === floor.provinceId;
    try {
      floor.follow(
        contacts.filter((one) => isOf(one) || floor.knows(one.id)),
        people.filter((one) => isOf(one) || floor.knowsPerson(one.id)),
        Number(this.#centre.clock.now()),
        isWhole,
      );
      return true;
    } catch (error) {
      if (!(error instanceof FloorAstray)) throw error;
      this.#centre.log.info({ provinceId: floor.provinceId, astray: error.message }, 'a queue is opened anew');
      return false;
    }
  }

  /** @returns false where something could not ring after all, for what is believed is wrong */
  async #ring(floor: Floor): Promise<boolean> {
    const { provinceId, rules } = floor;
    const pairs = floor.takeOffers();
    return pairs.length === 0 || makeOffers(this.#centre, { provinceId, rules, pairs });
  }
}
