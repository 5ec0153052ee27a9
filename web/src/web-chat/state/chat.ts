import { ask, Refused, tell, type Wire } from '../wire/ask.ts';
import { followLive, type Line } from '../wire/follow-live.ts';
import type { LiveEvent } from '../wire/read-events.ts';
import type { ChatBegun, ChatSaid, ChatSettings, ChatState, Messages } from '../wire/shapes.ts';
import { atFirst, countUnread, lastSeq, putChat, putMessages, type State } from './chat-state.ts';
import { beginChat } from './begin-chat.ts';
import type { HostPage } from './host-page.ts';
import { judgeReceipt } from './judge-receipt.ts';
import { keptToken } from './kept-visitor.ts';
import { onceMore } from './once-more.ts';
import { type NewWords, Outbox, type Waiting } from './outbox.ts';
import { Sender } from './send-waiting.ts';
import { Typing } from './typing.ts';
import { watchPage } from './watch-page.ts';

type Place = Pick<ChatState, 'chat' | 'ahead'> & Partial<Pick<ChatState, 'expected'>>;

/** The chat of this visitor: what is known of it, and what can be done in it. Views read `state` and are told when it changed. */
export class Chat {
  state: State = atFirst;
  readonly wire: Wire;
  readonly #host: HostPage;
  readonly #outbox: Outbox;
  readonly #sender: Sender;
  readonly #typing: Typing;
  readonly #watchers = new Set<() => void>();
  #line: Line | null = null;
  #shown = true;

  constructor(site: string, host: HostPage) {
    this.wire = { site, token: '' };
    this.#host = host;
    this.#outbox = new Outbox(site);
    this.#typing = new Typing(this.wire, (typing) => this.#change({ typing }));
    this.#sender = new Sender(this.wire, this.#outbox, {
      said: (said) => this.#heardSaid(said),
      sending: (sending) => this.#change({ sending }),
      untold: (untold) => this.#change({ untold }),
      refused: (error) => this.#refused(error),
      changed: () => this.#change({}),
    });
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  async start(): Promise<void> {
    const kept = keptToken(this.wire.site);
    const { token, shown } = await this.#host.greet();
    this.#shown = shown;
    this.wire.token = kept.find() ?? token ?? '';
    this.#change({});
    this.#watchPage();
    if (this.wire.token !== '') this.#goOn(this.wire.token);
    await this.readSettings();
  }

  async readSettings(): Promise<void> {
    try {
      const settings = await ask<ChatSettings>(this.wire, 'settings');
      this.#change({ settings, phase: this.wire.token === '' ? 'before' : 'chatting' });
    } catch (error) {
      const none = error instanceof Refused && (error.status === 404 || error.status === 403);
      if (!this.state.settings && this.wire.token === '') this.#change({ phase: none ? 'no-site' : 'unreachable' });
    }
  }

  /** @throws Refused */
  async begin(language: 'zh' | 'en', answers: Record<string, string>): Promise<void> {
    try {
      this.#took(await beginChat(this.wire, { language, answers }));
    } catch (error) {
      if (error instanceof Refused && error.code === 'chat-closed') await this.readSettings();
      throw error;
    }
  }

  /** @throws Refused */
  async resume(key: string, code: string): Promise<void> {
    this.#took(await ask<ChatBegun>(this.wire, 'resume', { body: { key, code } }));
  }

  say(words: NewWords, file?: File): void {
    this.#outbox.add(words, file);
    this.#change({});
    this.#sender.wake();
  }

  sayAgain(one: Waiting): void {
    if (one.refused !== null) this.#outbox.again(one);
    this.#change({});
    this.#sender.wake();
  }

  takeBack(one: Waiting): void {
    this.#outbox.drop(one.key);
    this.#change({});
  }

  typed(): void {
    if (this.state.chat?.state === 'talking') this.#typing.tell();
  }

  /** @throws Refused */
  async leave(): Promise<void> {
    await tell(this.wire, 'mine/leave');
    void this.sync();
  }

  /** The chat before the oldest that is shown. @throws Refused */
  async readEarlier(): Promise<void> {
    const earlier = this.earlier();
    if (!earlier) return;
    const { chat, begunAt } = earlier;
    const page = await ask<Messages>(this.wire, `mine/messages?after=0&limit=200&chat=${chat}`);
    this.#change({ sections: [{ chat, begunAt, messages: page.messages }, ...this.state.sections] });
  }

  earlier() {
    const shown = new Set(this.state.sections.map(({ chat }) => chat));
    return this.state.chat?.earlier.find(({ chat }) => !shown.has(chat)) ?? null;
  }

  /** Everything after what is there. */
  readonly sync = onceMore(() => this.#sync());

  async #sync(): Promise<void> {
    try {
      if (this.wire.token !== '') await this.#syncOnce();
    } catch (error) {
      if (error instanceof Refused) this.#refused(error);
    }
  }

  async #syncOnce(): Promise<void> {
    this.#putChat(await ask<ChatState>(this.wire, 'mine'));
    for (let more = true; more; ) {
      const chat = this.state.chat?.chat ?? '';
      const page = await ask<Messages>(this.wire, `mine/messages?after=${lastSeq(this.state)}&chat=${chat}`);
      for (const { key } of page.messages) if (key !== null) this.#outbox.drop(key);
      const sections = putMessages(this.state.sections, chat, page.messages);
      this.#change({ sections, marks: page.marks, ...(page.messages.length > 0 && { typing: false }) });
      more = page.more;
    }
    this.#receipt();
  }

  #putChat(chat: ChatState): void {
    const before = this.state.chat?.state;
    this.#change({ chat, phase: 'chatting', marks: chat.marks, sections: putChat(this.state.sections, chat) });
    if (chat.state === 'over' && before !== 'over') void this.readSettings();
  }

  #heardSaid({ message, chat }: ChatSaid): void {
    this.#putChat(chat);
    this.#change({
      sections: putMessages(this.state.sections, chat.chat, message.seq === lastSeq(this.state) + 1 ? [message] : []),
    });
    void this.sync();
  }

  #took({ token, chat }: ChatBegun): void {
    keptToken(this.wire.site).put(token);
    this.#host.tell({ is: 'token', token });
    this.#goOn(token);
    this.#putChat(chat);
  }

  #goOn(token: string): void {
    this.wire.token = token;
    this.#line?.stop();
    this.#change({ phase: 'chatting', ended: false });
    this.#line = followLive(this.wire, {
      hear: (event) => this.#hear(event),
      stands: (up) => this.#change({ line: up ? 'up' : 'down' }),
    });
    void this.sync();
    this.#sender.wake();
  }

  #hear({ event, data }: LiveEvent): void {
    if (event === 'chat-ended') return this.#forget();
    if (event === 'typing.told') return this.#typing.hear();
    if (event === 'place') return this.#place(JSON.parse(data));
    if (event === 'chat.begun') this.#line?.wake();
    if (event === 'welcome') this.#sender.wake();
    if (['welcome', 'message.written', 'message.changed', 'conversation.changed', 'chat.begun'].includes(event))
      void this.sync();
  }

  /** A server of an earlier release, while they are upgraded one by one, tells no wait. */
  #place({ chat, ahead, expected = null }: Place): void {
    if (this.state.chat?.chat === chat) this.#change({ chat: { ...this.state.chat, ahead, expected } });
  }

  #receipt(): void {
    const read = this.#isSeen();
    const receipt = judgeReceipt(this.state, read);
    if (!receipt) return;
    this.#change({ marks: receipt.marks });
    tell(this.wire, 'mine/receipts', { upTo: receipt.upTo, read }).catch(() => undefined);
  }

  #isSeen = () => this.#shown && document.visibilityState === 'visible';

  #refused(error: Refused): void {
    if (error.status === 401) this.#forget();
    if (error.code === 'chat-closed') void this.readSettings();
  }

  /** The token is good no more; what waits to be sent stays, for the chat that is begun next. */
  #forget(): void {
    if (this.wire.token === '') return;
    keptToken(this.wire.site).drop();
    this.#host.tell({ is: 'token', token: null });
    this.#line?.stop();
    this.#line = null;
    this.wire.token = '';
    this.#change({ phase: 'before', chat: null, sections: [], marks: null, ended: true });
  }

  #watchPage(): void {
    const wakes = (anew = false) => {
      this.#line?.wake(anew);
      this.#sender.wake();
      void this.sync();
    };
    watchPage({ wakes, otherTab: () => this.#otherTab() });
    this.#host.onShown((shown) => {
      this.#shown = shown;
      if (shown) wakes();
    });
  }

  /** Another tab began, was resumed, or sent what waited. */
  #otherTab(): void {
    const token = keptToken(this.wire.site).find() ?? '';
    if (token !== '' && token !== this.wire.token) this.#goOn(token);
    else this.#change({});
  }

  #change(change: Partial<State>): void {
    this.state = { ...this.state, ...change, waiting: this.#outbox.list() };
    this.#host.tell({ is: 'unread', count: this.#isSeen() ? 0 : countUnread(this.state) });
    for (const watcher of this.#watchers) watcher();
  }
}
