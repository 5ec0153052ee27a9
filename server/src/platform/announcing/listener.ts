import type { TProperties } from 'typebox';
import type { AboutOf, AnnouncementKind } from './announcement.ts';

/** A later module's ear for an earlier module's announcement. Handlers may run twice: they must be idempotent. */
export interface Listener<C> {
  /** `queues.offer-arrived`: who listens, and the verb. Also the queue's name. */
  name: string;
  event: string;
  /** The queue's name in an earlier release: what waited there is done here. */
  formerly?: string;
  handle(centre: C, about: unknown): Promise<void>;
}

/** Says what a module does when it hears an announcement. */
export function listen<P extends TProperties, C>(
  kind: AnnouncementKind<P>,
  name: string,
  handle: (centre: C, about: AboutOf<P>) => Promise<void>,
  more: { formerly?: string } = {},
): Listener<C> {
  return { name, event: kind.name, ...more, handle: (centre, about) => handle(centre, kind.read(about)) };
}

/** A listener with its centre in hand. */
export interface Ear extends Omit<Listener<never>, 'handle'> {
  handle(about: unknown): Promise<void>;
}
