import { createHash, randomBytes } from 'node:crypto';
import type { ChatBegun, ChatSaid, ChatSettings, ChatState } from '../../../src/doors/web-chat/chat/contract.ts';
import type { Messages } from '../../../src/contact/conversations/message/contract.ts';
import type { TestCentre } from '../centre.ts';
import { newKey, type Method, type Reply } from '../person.ts';

interface Refused {
  code?: string;
  details?: { field: string; message: string }[];
}
export type Told<T> = Reply<T & Refused> & { headers: Record<string, unknown> };

interface Asked {
  method: Method | 'OPTIONS';
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer;
}
/** Takes a request to the centre and gives the reply as text. */
export type Line = (asked: Asked) => Promise<{ status: number; text: string; headers: Record<string, unknown> }>;

export const newSecret = () => randomBytes(33).toString('base64url');

/** Through the server of a test, from an address of its own. */
export function lineTo(centre: TestCentre, remoteAddress = `10.${randomBytes(3).join('.')}`): Line {
  return async ({ method, path, headers, body }) => {
    const payload = body === undefined ? {} : { payload: body };
    const reply = await centre.app.inject({ method, url: path, remoteAddress, headers, ...payload });
    return { status: reply.statusCode, text: reply.body, headers: reply.headers };
  };
}

/** Over the network. */
export function lineOver(address: () => string): Line {
  return async ({ method, path, headers, body }) => {
    const sent = typeof body === 'string' || body === undefined ? body : new Uint8Array(body);
    const reply = await fetch(`${address()}${path}`, { method, headers, ...(sent !== undefined && { body: sent }) });
    return { status: reply.status, text: await reply.text(), headers: Object.fromEntries(reply.headers) };
  };
}

/** A customer before a page that has the chat: no account, a token once they have begun. */
export class Visitor {
  readonly #line: Line;
  readonly site: string;
  readonly #headers: Record<string, string>;
  token = '';

  constructor(line: Line, site = 'portal', headers: Record<string, string> = {}) {
    this.#line = line;
    this.site = site;
    this.#headers = headers;
  }

  get authorization(): Record<string, string> {
    return this.token === '' ? {} : { authorization: `Bearer ${this.token}` };
  }

  async send<T>(method: Method | 'OPTIONS', path: string, payload?: object): Promise<Told<T>> {
    const json = payload && { 'content-type': 'application/json' };
    const headers = { ...this.#headers, ...this.authorization, ...json };
    const body = payload && { body: JSON.stringify(payload) };
    const reply = await this.#line({ method, path: `/chat/${this.site}/${path}`, headers, ...body });
    const isJson = String(reply.headers['content-type']).includes('json');
    const read: T & Refused = JSON.parse(isJson ? reply.text : JSON.stringify({ text: reply.text }));
    return { status: reply.status, body: read, headers: reply.headers };
  }

  async must<T>(reply: Promise<Told<T>>): Promise<T> {
    const { status, body } = await reply;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  settings = () => this.must(this.send<ChatSettings>('GET', 'settings'));

  /** What a browser does before it begins. */
  async prove(bits?: number): Promise<{ challenge: string; word: string }> {
    const query = bits === undefined ? '' : `?bits=${bits}`;
    const proof = await this.must(this.send<{ challenge: string; bits: number }>('GET', `proof${query}`));
    for (let turn = 0; ; turn += 1) {
      const hash = createHash('sha256').update(`${proof.challenge}.${turn}`).digest();
      if (hash.readUInt32BE() >>> (32 - proof.bits) === 0) return { challenge: proof.challenge, word: String(turn) };
    }
  }

  async prepare(answers: Record<string, string>, more: object = {}) {
    return { key: newSecret(), language: 'zh', answers, proof: await this.prove(), ...more };
  }

  async begin(answers: Record<string, string> = { question: '账单里多了漫游费' }): Promise<ChatBegun> {
    const begun = await this.must(this.send<ChatBegun>('POST', 'chats', await this.prepare(answers)));
    this.token = begun.token;
    return begun;
  }

  chat = () => this.must(this.send<ChatState>('GET', 'mine'));
  messages = (after = 0, more = '') => this.must(this.send<Messages>('GET', `mine/messages?after=${after}${more}`));
  trySay = (said: object, key = newKey()) => this.send<ChatSaid>('POST', 'mine/messages', { key, ...said });
  say = (text: string, key = newKey()) => this.must(this.trySay({ text }, key));
  read = (upTo: number, read = true) => this.must(this.send('POST', 'mine/receipts', { upTo, read }));

  async sendFile(file: Buffer, name: string, type: string, key = newKey()): Promise<Told<ChatSaid>> {
    const { body, contentType } = oneFile(file, name, type);
    const headers = { ...this.#headers, ...this.authorization, 'content-type': contentType };
    const path = `/chat/${this.site}/mine/files?key=${key}`;
    const reply = await this.#line({ method: 'POST', path, headers, body });
    const read: ChatSaid & Refused = JSON.parse(reply.text);
    return { status: reply.status, body: read, headers: reply.headers };
  }
}

/** One file as a form has it. */
export function oneFile(file: Buffer, name: string, type: string): { body: Buffer; contentType: string } {
  const edge = 'edge-of-a-part';
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${edge}--\r\n`)]);
  return { body, contentType: `multipart/form-data; boundary=${edge}` };
}
