import type { Form } from './forms.ts';

/*
 * What the browser keeps for who uses it, above all what they typed and have not sent yet: the one place that does so.
 * Nothing here throws. Where the browser has no room or lets nothing be kept, the page goes on with what it has in hand.
 */

type Lives =
  /** Over a reload, and gone with the tab: the next person at this phone or desk does not find it. */
  | { readonly lives: 'in-tab'; readonly owner: string | null }
  /**
   * Over a crash or a day offline, for one person. Each tab keeps its own, so that two do not write over each other; one
   * that was closed leaves it to the next that asks for the same.
   */
  | { readonly lives: 'in-browser'; readonly owner: string }
  /** A choice, not a draft: as the last tab left it, for all who use this browser. */
  | { readonly lives: 'in-all-tabs'; readonly owner: null };

/** Where it lives, whose it is (an account's id, or null where nobody is signed in), and what it is about. */
export type Place = Lives & {
  readonly name: string;
  /** Which of several of that name. */
  readonly id?: string;
};

export interface Kept<T> {
  /** Null where there is none, or none that can be read. */
  find(): T | null;
  /** False where it could not be kept; what was kept before may still be there. */
  put(value: T): boolean;
  drop(): void;
}

/** As much of a browser's storage as is asked for here. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Asking for either throws where the browser is told to keep nothing. */
export interface Shelves {
  tab(): Shelf;
  browser(): Shelf;
}

const ofThisPage: Shelves = { tab: () => sessionStorage, browser: () => localStorage };

export function keptAt<T>(place: Place, form: Form<T>, shelves: Shelves = ofThisPage): Kept<T> {
  const { name, owner, id, lives } = place;
  const key = PREFIX + [name, owner, id].filter((part) => typeof part === 'string').join(':');
  if (lives === 'in-tab') return keptUnder(shelves.tab, key, form);
  if (lives === 'in-all-tabs') return keptUnder(shelves.browser, key, form);
  const ofAllTabs = `${key}:`;
  const own = keptUnder(shelves.browser, ofAllTabs + tabId(shelves.tab), form);
  return { ...own, find: () => own.find() ?? adopt(ofAllTabs, own, shelves.browser, form) };
}

/** Everything that all tabs share under a name, whatever its id. */
export function findAllKept<T>(name: string, form: Form<T>, { browser }: Shelves = ofThisPage): T[] {
  const values = keysOf(browser, `${PREFIX}${name}:`).map((key) => keptUnder(browser, key, form).find());
  return values.filter((value) => value !== null);
}

/** Forgets what this tab keeps under names that begin so. */
export function dropAllInTab(beginning: string, { tab }: Shelves = ofThisPage): void {
  for (const key of keysOf(tab, PREFIX + beginning)) attempt(() => tab().removeItem(key), undefined);
}

const PREFIX = 'jieyi.';
const TAB = 'jieyi.tab';

function keptUnder<T>(shelf: () => Shelf, key: string, form: Form<T>): Kept<T> {
  const read = () => {
    const text = shelf().getItem(key);
    return text === null ? null : form.read(text);
  };
  const write = (value: T) => {
    shelf().setItem(key, form.write(value));
    return true;
  };
  return {
    find: () => attempt(read, null),
    put: (value) => attempt(() => write(value), false),
    drop: () => attempt(() => shelf().removeItem(key), undefined),
  };
}

/** A tab that can keep nothing is another one after each reload, and takes over what it left. */
function tabId(tab: () => Shelf): string {
  const known = attempt(() => tab().getItem(TAB), null) ?? crypto.randomUUID();
  attempt(() => tab().setItem(TAB, known), undefined);
  return known;
}

/** Whether that tab is closed nobody can tell: one that is open has its words in hand, and keeps them again as it goes on. */
function adopt<T>(ofAllTabs: string, own: Kept<T>, shelf: () => Shelf, form: Form<T>): T | null {
  for (const key of keysOf(shelf, ofAllTabs)) {
    const left = keptUnder(shelf, key, form);
    const value = left.find();
    if (value === null) continue;
    left.drop();
    own.put(value);
    return value;
  }
  return null;
}

function keysOf(shelf: () => Shelf, beginning: string): string[] {
  const all = attempt(() => namesOn(shelf()), []);
  return all.filter((key) => key.startsWith(beginning));
}

const namesOn = (shelf: Shelf) => Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
