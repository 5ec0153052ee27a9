import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import type { AnnouncementName, Stale } from '../../api/live/live-events.ts';
import type { Me } from '../../api/types.ts';

/** What waits for this person at a place: shown beside its name, with what it is on hovering. */
export interface Waiting {
  count: number;
  title: string;
}

export interface CountsProps {
  /** Null until it is known what waits, also where it could not be asked for; never for a place where nothing does. */
  children(waiting: Waiting | null, failed?: boolean): ReactNode;
}

/** A place in the menu at the top. */
export interface MenuPlace<To extends string = string> {
  to: To;
  /** Its name: `lists:menu`. */
  text: string;
  /** After `G` it leads there: a letter that no other place has. */
  letter: string;
  /** Lower ones stand before. */
  order: number;
  open(me: Me, waiting: number): boolean;
  /** Shows the place with what waits there. */
  Counts?: ComponentType<CountsProps>;
  /** Where one's own work is: whoever comes to `/` is led to the lowest of the places open to them. */
  home?: number;
}

/** Keys that one page knows. Its texts are `<text>.title` and `<text>.<key>`. */
export interface KeyGroup {
  text: string;
  keys: readonly string[];
  /** Whether they hold on the page at this address; absent: on every page. */
  on?(path: string): boolean;
  order: number;
}

/** What administration is divided into, in this order. */
export const administrationGroups = [
  'people',
  'contacts',
  'tickets',
  'times',
  'interfaces',
  'records',
  'sample',
] as const;
export type AdministrationGroup = (typeof administrationGroups)[number];

/** A page of administration, in its menu at the left. */
export interface AdministrationPage<To extends string = string> {
  to: To;
  text: string;
  group: AdministrationGroup;
  order: number;
  open(me: Me): boolean;
}

/** A part of the page, shown to those it is open to. */
export interface Part {
  Part: ComponentType & { preload?: () => Promise<void> | undefined };
  order: number;
  open(me: Me): boolean;
}

/**
 * What a module adds to the desk, said once. `web/src/modules.ts` lists the modules; addresses, menu, keys, what an event
 * makes stale and administration follow from the list. Everything but the name may be absent.
 */
export interface DeskModule<Routes extends readonly AnyRoute[] = readonly AnyRoute[], To extends string = string> {
  /** Its folder: `lists`. */
  name: string;
  /** Its pages, each made with `getParentRoute: () => root`. */
  routes?: Routes;
  menu?: readonly MenuPlace<To>[];
  keys?: readonly KeyGroup[];
  administration?: {
    pages?: readonly AdministrationPage<To>[];
    /** What has to be done, as items of the list that administration begins with; shows nothing where nothing has. */
    tasks?: readonly Part[];
  };
  /** At the end of the bar. */
  bar?: readonly Part[];
  /** A line between the bar and whatever page is open; no line where it has nothing to say. */
  above?: ComponentType;
  /** What goes on beside whatever page is open; shows nothing in it. */
  beside?: ComponentType;
  /** What of the module an event makes stale. */
  stale?: Stale;
  /** Events that tell a figure of the module itself; it is kept under `keys.told`. */
  figures?: readonly AnnouncementName[];
}

/** Says that this is a module, so that its mistakes are named where it is declared; addresses stay as they are typed. */
export function defineDeskModule<
  const Routes extends readonly AnyRoute[] = readonly [],
  const To extends string = never,
>(module: DeskModule<Routes, To>): DeskModule<Routes, To> {
  return module;
}
