import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '../../../platform/reaching/network-of.ts';
import type { Centre } from '../../../platform/work.ts';
import { recordUse, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import { countRequests } from './count-requests.ts';
import type { KeyRight } from './key-contract.ts';
import { findKeyOfHash } from './key-store.ts';
import { hashOfKey } from './make-key.ts';
import { keyNotAllowed, keyRefused, keyTooFast } from '../refusals.ts';

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
  const noteWrongKey = async (address: string) => {
    wrong.add(address);
    await saveAuditEntry(centre.db, centre.clock.now(), null, 'api-key.refused', { address });
  };
  app.decorateRequest('keyHolder', null);
  // Before a body is read: whoever has no key sends us no files.
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404 || !request.routeOptions.url?.startsWith('/tmf-api/')) return;
    const key = keyIn(request);
    const holder = key && (await findKeyOfHash(centre.db, hashOfKey(key), centre.clock.now()));
    if (!holder) {
      const network = networkOf(request.ip);
      // A right key is let in all the same: who else is behind its address is not for it to answer for.
      if (wrong.count(network) >= WRONG_KEYS_PER_MINUTE) throw tooFast(reply, wrong.secondsLeft());
      reply.header('www-authenticate', 'Bearer');
      if (key) await noteWrongKey(network);
      throw keyRefused();
    }
    request.countedAs = `key:${holder.id}`;
    if (used.add(holder.id) > holder.perMinute) throw tooFast(reply, used.secondsLeft());
    await refuseWithoutRight(request, centre, holder);
    request.keyHolder = holder;
  });
}

async function refuseWithoutRight(request: FastifyRequest, centre: Centre, holder: KeyHolder): Promise<void> {
  const { right = '' } = request.routeOptions.config;
  const about = { keyId: holder.id, right };
  const by = { accountId: null, provinceId: holder.provinceId };
  if (!holder.rights.some((one) => one === right)) {
    await saveAuditEntry(centre.db, centre.clock.now(), by, 'api-key.not-allowed', about);
    throw keyNotAllowed();
  }
  await recordUse(centre, by, 'api-key.used', about);
}

function tooFast(reply: FastifyReply, seconds: number) {
  reply.header('retry-after', seconds);
  return keyTooFast();
}

/** What was sent as a key; whatever it is, it is only ever looked up by its hash. */
function keyIn({ headers }: FastifyRequest): string | null {
  const own = headers['x-api-key'];
  const bearer = /^bearer +(\S+)$/iu.exec(headers.authorization ?? '')?.[1];
  return (bearer ?? (typeof own === 'string' ? own.trim() : '')).slice(0, 200) || null;
}

/** The key of a guarded route. */
export function keyOf(request: FastifyRequest): KeyHolder {
  if (!request.keyHolder) throw keyRefused();
  return request.keyHolder;
}
