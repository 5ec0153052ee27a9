import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Centre } from '../../../platform/work.ts';
import type { QueueState, WaitEstimates, WhyWaiting } from '@jieyi/queue';
import type { Floor } from '../floor/floor.ts';
import { type Changed, ToLookAt } from './changed.ts';
import { Floors } from './floors.ts';
import { type StandingBy, standBy } from './stand-by.ts';
import { notifyKeeper } from './tell-keeper-store.ts';
import { openFloorOf } from './open-floor.ts';

/** Whoever keeps the queues of this database: this process, or another one, which is told. */
export interface QueueKeeper {
  /** Stands by from now on. Resolves when it is known whether another one keeps them. */
  begin(): Promise<void>;
  isKeeping(): boolean;
  /** What changed is looked at. Where this process keeps the queues, it resolves when all that follows was done. */
  changed(what: Changed): Promise<void>;
  /** An event was heard. */
  hear(name: string, about: unknown): void;
  /** Everything is looked at, for what nobody was told of. */
  lookAtAll(): Promise<void>;
  /** Null where it does not wait. */
  whyWaiting(provinceId: string, contactId: string): Promise<WhyWaiting | null>;
  /** How a province stands, as this process has it where it keeps the queues; or else by its rows. */
  stateOf(provinceId: string): Promise<QueueState>;
  /** How long those who wait will wait; undefined where another process measures that. */
  estimatesOf(provinceId: string): WaitEstimates | undefined;
  stop(): Promise<void>;
}

/** Looks are never further apart, whatever becomes due when. */
const AT_MOST_MS = 15_000;
const AGAIN_AFTER_MS = 1000;
/** A turn ends, and what is left is looked at in the next, so that nothing goes round for ever. */
const MOST_ROUNDS = 50;

/** What the keeper tells the other processes, and they it. */
const Told = Compile(
  Type.Object({
    contacts: Type.Optional(Type.Array(Type.String())),
    people: Type.Optional(Type.Array(Type.String())),
    anew: Type.Optional(Type.Array(Type.String())),
  }),
);

export function openKeeper(centre: () => Centre, directUrl: string): QueueKeeper {
  return new Keeper(centre, directUrl);
}

class Keeper implements QueueKeeper {
  readonly #centre: () => Centre;
  readonly #directUrl: string;
  readonly #waking = new AbortController();
  /** Whoever announced something waits for nothing of what is done here. */
  readonly #beside = AsyncLocalStorage.snapshot();
  #standing: StandingBy | null = null;
  #floors: Floors | null = null;
  #toLookAt = new ToLookAt();
  #turn: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #alarm: AbortController | null = null;

  constructor(centre: () => Centre, directUrl: string) {
    this.#centre = centre;
    this.#directUrl = directUrl;
  }

  async begin(): Promise<void> {
    const { log } = this.#centre();
    this.#standing = standBy(this.#directUrl, log, {
      began: () => {
        log.info('this process keeps the queues');
        this.#floors = new Floors(this.#centre());
        void this.lookAtAll();
      },
      ended: () => void (this.#floors = null),
      told: (text) => void this.#hearTold(text),
    });
    await this.#standing.tried;
    await this.#turn;
  }

  isKeeping(): boolean {
    return this.#floors !== null;
  }

  async changed(what: Changed): Promise<void> {
    if (!this.#floors) return notifyKeeper(this.#centre().db, JSON.stringify(what));
    this.#toLookAt.add(what);
    return this.#lookAt();
  }

  hear(name: string, about: unknown): void {
    const contactId = contactOf(about);
    const isHeard =
      contactId !== null && (ALWAYS.has(name) || (MAYBE.has(name) && this.#floors?.waitsOrRings(contactId)));
    if (!this.#floors || !isHeard) return;
    this.#toLookAt.add({ contacts: [contactId] });
    this.#beside(() => void this.#lookAt());
  }

  async lookAtAll(): Promise<void> {
    if (!this.#floors) return;
    this.#toLookAt.whole = true;
    return this.#lookAt();
  }

  async whyWaiting(provinceId: string, contactId: string): Promise<WhyWaiting | null> {
    return whyOn(await this.#floorOf(provinceId), contactId);
  }

  async stateOf(provinceId: string): Promise<QueueState> {
    return (await this.#floorOf(provinceId)).state();
  }

  estimatesOf(provinceId: string): WaitEstimates | undefined {
    return this.#floors?.estimatesOf(provinceId);
  }

  async #floorOf(provinceId: string): Promise<Floor> {
    return this.#floors?.of(provinceId) ?? openFloorOf(this.#centre(), provinceId);
  }

  async stop(): Promise<void> {
    this.#waking.abort();
    this.#alarm?.abort();
    await this.#turn;
    await this.#floors?.saveEstimates();
    this.#floors = null;
    await this.#standing?.stop();
  }

  #hearTold(text: string): void {
    const said: unknown = JSON.parse(text);
    if (!this.#floors || !Told.Check(said)) return;
    this.#toLookAt.add(said);
    void this.#lookAt();
  }

  /** One turn at a time; who asks during one is done with the next. Never rejects: what failed is tried again. */
  #lookAt(): Promise<void> {
    if (this.#next) return this.#next;
    const next = this.#turn.then(() => {
      this.#next = null;
      return this.#takeTurn();
    });
    this.#next = next;
    this.#turn = next;
    return next;
  }

  async #takeTurn(): Promise<void> {
    const floors = this.#floors;
    if (!floors || this.#waking.signal.aborted) return;
    try {
      for (let round = 0; round < MOST_ROUNDS && !this.#toLookAt.isEmpty && this.#floors === floors; round++) {
        const looking = this.#toLookAt;
        this.#toLookAt = new ToLookAt();
        this.#toLookAt.add(await floors.look(looking));
      }
      this.#wakeAt(floors);
    } catch (error) {
      this.#centre().log.error({ error }, 'the queues could not be followed; they are opened anew');
      floors.forgetAll();
      this.#toLookAt.whole = true;
      this.#wakeIn(AGAIN_AFTER_MS);
    }
  }

  #wakeAt(floors: Floors): void {
    const now = Number(this.#centre().clock.now());
    const ahead = (floors.nextAt() ?? Number.POSITIVE_INFINITY) - now;
    const rest = this.#toLookAt.isEmpty ? AT_MOST_MS : AGAIN_AFTER_MS;
    this.#wakeIn(Math.min(rest, Math.max(0, ahead)));
  }

  /** For steps, wrap-ups, and desks that open. */
  #wakeIn(ms: number): void {
    this.#alarm?.abort();
    const alarm = new AbortController();
    this.#alarm = alarm;
    const ring = async () => {
      await wait(Math.max(ms, 20), undefined, { signal: alarm.signal, ref: false }).catch(() => undefined);
      if (alarm.signal.aborted || !this.#floors) return;
      this.#toLookAt.isDue = true;
      await this.#lookAt();
    };
    void ring();
  }
}

/** What concerns the queue whoever it is about, and what does where the contact waits or rings. */
const ALWAYS = new Set(['contact.arrived', 'desk.changed']);
const MAYBE = new Set(['contact.changed']);

function contactOf(about: unknown): string | null {
  if (typeof about !== 'object' || about === null || !('contactId' in about)) return null;
  return typeof about.contactId === 'string' ? about.contactId : null;
}

function whyOn(floor: Floor, contactId: string): WhyWaiting | null {
  return floor.standingOf(contactId)?.standing === 'waiting' ? floor.whyWaiting(contactId) : null;
}
