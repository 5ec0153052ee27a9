import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Centre } from '../../platform/work.ts';
import { recordUse, saveAuditEntry } from '../organisation/index.ts';
import { countRequests } from './count-requests.ts';
import type { KeyRight } from './key-contract.ts';
import { findKeyOfHash } from './key-store.ts';
import { hashOfKey } from './make-key.ts';
import { keyNotAllowed, keyRefused, keyTooFast } from './refusals.ts';

/** The other system on whose behalf something is done. */
export interface KeyHolder {
  id: string;
  name: string;
  /** Null for a key of the group's, which sees every province. */
  provinceId: string | null;
  rights: KeyRight[];
  perMinute: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    keyHolder: KeyHolder | null;
  }
}

const WRONG_KEYS_PER_MINUTE = 60;

/** Every path below `/tmf-api/` is for keys: sessions mean nothing there, and keys nothing elsewhere. Deny by default. */
export function guardKeys(app: FastifyInstance, centre: Centre): void {
  const used = countRequests(centre.clock);
  const wrong = countRequests(centre.clock);
  app.decorateRequest('keyHolder', null);
  app.addHook('preValidation', async (request, reply) => {
    if (request.is404 || !request.routeOptions.url?.startsWith('/tmf-api/')) return;
    if (wrong.count(request.ip) >= WRONG_KEYS_PER_MINUTE) throw tooFast(reply, wrong.secondsLeft());
    const holder = await holderFrom(request, centre);
    if (!holder) {
      wrong.add(request.ip);
      await saveAuditEntry(centre.db, centre.clock.now(), null, 'api-key.refused', { address: request.ip });
      reply.header('www-authenticate', 'Bearer');
      throw keyRefused();
    }
    if (used.add(holder.id) > holder.perMinute) throw tooFast(reply, used.secondsLeft());
    await refuseWithoutRight(request, centre, holder);
    request.keyHolder = holder;
  });
}

async function refuseWithoutRight(request: FastifyRequest, centre: Centre, holder: KeyHolder): Promise<void> {
  const { right = '' } = request.routeOptions.config;
  const about = { keyId: holder.id, right };
  const by = { accountId: null, provinceId: holder.provinceId };
  if (!holder.rights.some((held) => held === right)) {
    await saveAuditEntry(centre.db, centre.clock.now(), by, 'api-key.not-allowed', about);
    throw keyNotAllowed();
  }
  await recordUse(centre, by, 'api-key.used', about);
}

function tooFast(reply: FastifyReply, seconds: number) {
  reply.header('retry-after', seconds);
  return keyTooFast();
}

const KEY = /^jy_[\w-]{20,100}$/u;

async function holderFrom({ headers }: FastifyRequest, centre: Centre): Promise<KeyHolder | null> {
  const own = headers['x-api-key'];
  const bearer = /^bearer +(\S+)$/iu.exec(headers.authorization ?? '')?.[1];
  const key = bearer ?? (typeof own === 'string' ? own.trim() : '');
  if (!KEY.test(key)) return null;
  return (await findKeyOfHash(centre.db, hashOfKey(key), centre.clock.now())) ?? null;
}

/** The key of a guarded route. */
export function keyOf(request: FastifyRequest): KeyHolder {
  if (!request.keyHolder) throw keyRefused();
  return request.keyHolder;
}
