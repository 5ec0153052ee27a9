import { centreWithin, type Work } from '../../platform/work.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { DecidingCentre } from '../../deciding/resolution/index.ts';
import { ago, type People } from './live-through.ts';

/** With what the everyday work is lived through. */
export interface Seeding {
  readonly centre: DecidingCentre;
  readonly work: Work;
  readonly people: People;
  /** Who acts, by username. */
  readonly person: (username: string) => Actor;
  readonly takeCustomer: (city: string, what: string) => CustomerRow;
  /** Ids by the names that the file has for them; filled as they come to be. */
  readonly ids: Map<string, string>;
}

/** Something that somebody did, or that the clock did. */
export interface Deed {
  minutesAgo: number;
  act: () => Promise<unknown>;
}

/** The centre as it was so long ago, within the work. */
export function centreThen({ centre, work }: Seeding, minutesAgo: number): DecidingCentre {
  return centreWithin(centre, ago(work, minutesAgo));
}

export function idIn({ ids }: Seeding, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new RangeError(`nothing is called ${name} yet`);
  return id;
}
