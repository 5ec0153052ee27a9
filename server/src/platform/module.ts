import type { FastifyInstance } from 'fastify';
import type { RefusalForm } from './answer-refusal.ts';
import type { AnnouncementKind } from './announcing/announcement.ts';
import type { Figure } from './announcing/figures.ts';
import type { Config } from './config.ts';
import type { Due } from './firing/due.ts';
import type { Routes } from './http.ts';
import type { Listener } from './announcing/listener.ts';
import type { ModuleMigration } from './database/migrate.ts';
import type { TablesOf } from './database/table-settings.ts';
import type { Hold, RetainedRows, RetainedTable } from './partitions/retention.ts';
import type { OnDue } from './timers.ts';
import type { Centre } from './work.ts';

/** What a server is started with. */
export interface Settings {
  config: Config;
  /** The folder of what operators edit: policies, kinds of tickets, calendars, samples. */
  content: string;
  /** False: sample people find no work begun. */
  openTickets: boolean;
}

/** Routes below an address of their own, or below none. */
export interface RouteSet {
  routes: Routes;
  prefix?: string;
}

/**
 * What a module is, said once. `server/src/modules.ts` lists the modules in reading order; routes, tables, listeners,
 * timers and rights follow from the list. Everything but name and place may be absent.
 */
export interface Module<C extends Centre = Centre> {
  /** Its folder: `tickets`. */
  name: string;
  /** Where its tables stand among the others': three digits with room between, and never changed. */
  place: string;
  /** Who holds which right: by right, the posts that do, or `everyone`. */
  rights?: Readonly<Record<string, readonly string[]>>;
  /** By name: `0001-tickets`. */
  migrations?: Readonly<Record<string, ModuleMigration>>;
  /** What becomes of the rows of its tables, for those of which there are many. */
  tables?: TablesOf;
  /** What of it is kept for a time only, or may be: `audit`. */
  retains?: Readonly<Record<string, RetainedRows | RetainedTable>>;
  /** What of it is still going on, so that what an earlier module keeps has to stay. */
  holds?: Readonly<Record<string, Hold>>;
  announces?: readonly AnnouncementKind[];
  listens?: readonly Listener<C>[];
  /** What screens are told as data; of kinds that are among `announces`. */
  figures?: readonly Figure<C>[];
  /** What to do when a timer of a kind is due. */
  timers?: Readonly<Record<string, OnDue>>;
  /** How refusals are written below its addresses, where it is not our own way. */
  refuses?: readonly RefusalForm[];
  /** What becomes due by its own rows. */
  becomesDue?: Due<C>;
  /** Stands before every route. */
  guards?(app: FastifyInstance, centre: C): void;
  routes?(centre: C, settings: Settings): RouteSet[];
  /** Puts in what comes with the product, where it is not there yet. */
  ships?(centre: C, settings: Settings): Promise<void>;
  /** Takes up what was begun before a stop or a crash. */
  resumes?(centre: C): Promise<void>;
  /** Every quarter of a minute, in the process that leads: looks after what no announcement and no timer brings. */
  looksAfter?(centre: C): Promise<void>;
  /** Every quarter of a minute, in every process: takes up what waits for one that has nothing else to do. */
  takesUp?(centre: C): Promise<void>;
  /** Ends what runs in this process. */
  stops?(centre: C): Promise<void>;
}

/** Says that this is a module, so that its mistakes are named where it is declared. */
export function defineModule<C extends Centre = Centre>(module: Module<C>): Module<C> {
  return module;
}
