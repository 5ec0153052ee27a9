import { createHash, randomBytes } from 'node:crypto';
import type { FormSent, PortalForm, Progress } from '../../src/doors/portal/contract.ts';
import type { TestCentre } from './centre.ts';
import { type Method, newKey, type Reply } from './person.ts';

interface Refused {
  code?: string;
  details?: { field: string; message: string }[];
}
type Told<T> = T & Refused;

/** A customer before the portal, on a phone: no account, a cookie at most, an address of their own. */
export class Customer {
  readonly #centre: TestCentre;
  readonly #address: string;
  cookie = '';

  constructor(centre: TestCentre, address = `10.${randomBytes(3).join('.')}`) {
    this.#centre = centre;
    this.#address = address;
  }

  async send<T>(method: Method, path: string, payload?: object): Promise<Reply<Told<T>>> {
    const reply = await this.#centre.app.inject({
      method,
      url: `/api/portal${path}`,
      remoteAddress: this.#address,
      headers: { cookie: this.cookie },
      ...(payload && { payload }),
    });
    this.#keepCookie(reply.cookies);
    return { status: reply.statusCode, body: reply.body ? reply.json<Told<T>>() : ({} as Told<T>) };
  }

  #keepCookie(cookies: readonly { name: string; value: string }[]): void {
    const own = cookies.find(({ name }) => name === 'jieyi_progress');
    if (own) this.cookie = `jieyi_progress=${own.value}`;
  }

  form = () => this.send<PortalForm>('GET', '/form');
  progress = () => this.send<Progress>('GET', '/progress');
  open = (number: string, code: string) => this.send<Progress>('POST', '/progress', { number, code });

  /** What a browser does before it sends. */
  async prove(needed?: number): Promise<{ challenge: string; word: string }> {
    const query = needed === undefined ? '' : `?bits=${needed}`;
    const { body } = await this.send<{ challenge: string; bits: number }>('GET', `/proof${query}`);
    for (let turn = 0; ; turn += 1) {
      const hash = createHash('sha256').update(`${body.challenge}.${turn}`).digest();
      if (hash.readUInt32BE() >>> (32 - body.bits) === 0) return { challenge: body.challenge, word: String(turn) };
    }
  }

  async prepare(more: object = {}) {
    return { key: newSecret(), ...aComplaint, proof: await this.prove(), ...more };
  }

  sendFilled = (filled: object) => this.send<FormSent>('POST', '/forms', filled);

  async complain(more: object = {}): Promise<FormSent> {
    const filled = await this.prepare(more);
    const first = await this.sendFilled(filled);
    const needed = neededBits(first);
    const again = needed === null ? first : await this.sendFilled({ ...filled, proof: await this.prove(needed) });
    const { status, body } = again;
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  async attach(
    file: Buffer,
    name: string,
    type: string,
    key = newKey(),
  ): Promise<Reply<Told<{ id: string; name: string; type: string }>>> {
    const edge = 'edge-of-a-part';
    const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
    const reply = await this.#centre.app.inject({
      method: 'POST',
      url: `/api/portal/progress/attachments?key=${key}`,
      remoteAddress: this.#address,
      headers: { cookie: this.cookie, 'content-type': `multipart/form-data; boundary=${edge}` },
      payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${edge}--\r\n`)]),
    });
    return { status: reply.statusCode, body: reply.json() };
  }

  async download(path: string) {
    return this.#centre.app.inject({ method: 'GET', url: path, headers: { cookie: this.cookie } });
  }
}

/** What a proof that was too weak has to be; null where nothing was said of it. */
export function neededBits({ body }: Reply<Told<unknown>>): number | null {
  const needed = body.details?.find(({ field }) => field === 'bits');
  return needed ? Number(needed.message) : null;
}

export const newSecret = () => randomBytes(32).toString('base64url');

export const aComplaint = {
  kind: 'complaint',
  category: 'billing',
  phone: '138 0000 1000',
  city: 'zj-hz',
  form: { happened: '上月在省内被收取漫游费，我没有离开过浙江。', wish: '请退还' },
};
