import type { Saved } from '../../../../api/policy/policies/drafts.ts';
import { hasCode, RefusalError } from '../../../../api/refusal.ts';
import type { InBoth } from '../../../../api/types.ts';
import type { Kept } from '../../../../ui/kept/kept.ts';
import type { Pending } from './pending.ts';

/** The content as the centre has it. */
export interface Content {
  readonly revision: number;
  readonly dmn: string;
  readonly savedAt: string;
  readonly savedBy: InBoth;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  /** Typed, and about to be sent. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** Kept in this browser, and sent again and again. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly error: unknown }
  /** Somebody else saved in between. Theirs is null until it is loaded. */
  | { readonly kind: 'overtaken'; readonly theirs: Content | null };

export interface Autosaved {
  readonly state: SaveState;
  /** What the editor is to show: changes only when content comes from elsewhere. */
  readonly shown: string;
  /** Who saved what was loaded last without being asked for. */
  readonly loaded: Content | null;
}

interface Wishes {
  readonly draft: Content;
  readonly keeper: Kept<Pending>;
  send(revision: number, dmn: string): Promise<Saved>;
  /** Loads the content as it is now; it comes back by `seen`. */
  refresh(): void;
}

const SEND_AFTER_MS = 1000;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];

/**
 * Saves by itself what is typed, and never over what somebody else saved unseen.
 *
 * It has a base, a draft and somebody else's newer one as `desk/parts/versioned-draft.ts` does, and yet is none of its
 * drafts: nobody presses save here, so what is typed goes on by itself to the next revision, has to know its own content
 * when it comes back, and is kept over a reload with the revision it was typed onto.
 */
export class Autosave {
  readonly #wishes: Wishes;
  readonly #listeners = new Set<() => void>();
  #now: Autosaved;
  /** The revision that what is shown goes back to. */
  #base: number;
  #pending: string | null = null;
  #sending: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isKept = true;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    const { draft } = wishes;
    const left = wishes.keeper.find();
    this.#base = draft.revision;
    this.#now = { state: { kind: 'saved', at: draft.savedAt }, shown: draft.dmn, loaded: null };
    if (!left || left.dmn === draft.dmn) wishes.keeper.drop();
    else this.#resume(left.base, left.dmn);
  }

  #resume(base: number, dmn: string): void {
    const { draft } = this.#wishes;
    this.#base = base;
    this.#pending = dmn;
    const state: SaveState = base === draft.revision ? { kind: 'waiting' } : { kind: 'overtaken', theirs: draft };
    this.#now = { state, shown: dmn, loaded: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly now = (): Autosaved => this.#now;

  #show(part: Partial<Autosaved>): void {
    this.#now = { ...this.#now, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** What is not saved yet; null when everything is. */
  get pending(): string | null {
    return this.#pending;
  }

  /** The content has a place to survive a reload in, or needs none. */
  get isSafe(): boolean {
    return this.#pending === null || this.#isKept;
  }

  get base(): number {
    return this.#base;
  }

  typed(dmn: string): void {
    this.#pending = dmn;
    this.#isKept = this.#wishes.keeper.put({ base: this.#base, dmn });
    const { kind } = this.#now.state;
    if (kind === 'overtaken' || kind === 'refused') return;
    if (kind !== 'unreachable') this.#show({ state: { kind: 'waiting' }, loaded: null });
    if (kind !== 'unreachable') this.#sendIn(SEND_AFTER_MS);
  }

  begin(): void {
    if (this.#now.state.kind === 'waiting') this.#sendIn(SEND_AFTER_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #sendIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), delay);
  }

  /** Sends what is pending now; resolves when that is settled one way or the other. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const dmn = this.#pending;
    if (dmn === null || this.#sending !== null) return;
    this.#sending = dmn;
    if (this.#failures === 0) this.#show({ state: { kind: 'saving' } });
    try {
      this.#saved(dmn, await this.#wishes.send(this.#base, dmn));
    } catch (error) {
      this.#sending = null;
      this.#failed(error);
    }
  }

  #saved(dmn: string, { revision, savedAt }: Saved): void {
    this.#sending = null;
    this.#failures = 0;
    this.#base = revision;
    if (this.#pending === dmn) {
      this.#pending = null;
      this.#wishes.keeper.drop();
      this.#show({ state: { kind: 'saved', at: savedAt } });
      return;
    }
    this.#show({ state: { kind: 'waiting' } });
    if (this.#pending !== null) this.#isKept = this.#wishes.keeper.put({ base: revision, dmn: this.#pending });
    this.#sendIn(SEND_AFTER_MS);
  }

  #failed(error: unknown): void {
    if (hasCode(error, 'draft-changed')) {
      const { state } = this.#now;
      // A live event may have brought theirs before our refusal came.
      if (state.kind !== 'overtaken') this.#show({ state: { kind: 'overtaken', theirs: null } });
      this.#wishes.refresh();
    } else if (isPassing(error)) {
      this.#show({ state: { kind: 'unreachable' } });
      this.#sendIn(RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)] ?? 0);
    } else this.#show({ state: { kind: 'refused', error } });
  }

  /** The network is back, or somebody wants to know now. */
  retry(): void {
    if (this.#now.state.kind === 'unreachable' || this.#now.state.kind === 'refused') void this.save();
  }

  /** The draft was loaded anew: after a live event, or on demand. */
  seen(content: Content): void {
    const isOwn = content.dmn === this.#sending || content.revision <= this.#base;
    if (isOwn && this.#now.state.kind !== 'overtaken') return;
    if (this.#pending === null) this.take(content, true);
    else if (content.dmn === this.#pending) this.#saved(content.dmn, content);
    else this.#show({ state: { kind: 'overtaken', theirs: content } });
  }

  /** Goes on with theirs; what was typed here is given up. */
  take(content: Content, isUnasked = false): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#failures = 0;
    this.#base = content.revision;
    this.#wishes.keeper.drop();
    this.#show({
      state: { kind: 'saved', at: content.savedAt },
      shown: content.dmn,
      loaded: isUnasked ? content : null,
    });
  }

  /** Puts what was typed here over theirs, which the author has seen. */
  async overwrite(theirs: Content): Promise<void> {
    this.#base = theirs.revision;
    await this.save();
  }
}

/** Worth trying again: no network, or the centre in trouble. */
function isPassing(error: unknown): boolean {
  return !(error instanceof RefusalError) || error.status === 0 || error.status >= 500 || error.status === 429;
}
