/** What was typed and is not saved yet, and the revision it was typed onto. */
export interface Pending {
  readonly base: number;
  readonly dmn: string;
}

/** Keeps what is not saved yet in the browser, so that a reload, a crash or a day offline loses nothing. */
export interface PendingKeeper {
  find(): Pending | null;
  /** False where the browser has no room for it. */
  put(pending: Pending): boolean;
  drop(): void;
}

const PREFIX = 'jieyi.policy-draft';
const TAB = 'jieyi.tab';

/** Each tab keeps its own; one that was closed leaves it to the next that opens the same draft for the same person. */
export function keepPending(accountId: string, draftId: string): PendingKeeper {
  const all = `${PREFIX}:${accountId}:${draftId}:`;
  const own = all + tabId();
  return {
    find: () => readPending(own) ?? adopt(all, own),
    put: (pending) => write(own, JSON.stringify(pending)),
    drop: () => localStorage.removeItem(own),
  };
}

function tabId(): string {
  const known = sessionStorage.getItem(TAB) ?? crypto.randomUUID();
  sessionStorage.setItem(TAB, known);
  return known;
}

function adopt(all: string, own: string): Pending | null {
  const left = Object.keys(localStorage).find((key) => key.startsWith(all) && readPending(key));
  if (!left) return null;
  const pending = readPending(left);
  localStorage.removeItem(left);
  if (pending) write(own, JSON.stringify(pending));
  return pending;
}

function readPending(key: string): Pending | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  const read: unknown = JSON.parse(text);
  const isPending = typeof read === 'object' && read !== null && 'base' in read && 'dmn' in read;
  if (!isPending || typeof read.base !== 'number' || typeof read.dmn !== 'string') return null;
  return { base: read.base, dmn: read.dmn };
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
