import type { FastifyRequest } from 'fastify';
import { isLarge, letOthers } from './bodies/let-others.ts';
import { malformedRequest } from './refusal.ts';

/**
 * PostgreSQL keeps neither NUL nor half of a surrogate pair, so no text that crosses the wire may hold one.
 * @throws malformedRequest naming where it stands
 */
export async function refuseUnkeepable(request: FastifyRequest): Promise<void> {
  const isLong = request.body !== undefined && isLarge(request.headers);
  if (isLong) await letOthers();
  const field = [request.params, request.query, request.body].map(findUnkeepable).find((found) => found !== null);
  if (field !== undefined) throw malformedRequest([{ field, message: 'holds a character that cannot be kept' }]);
  if (isLong) await letOthers();
}

/** The path of the first text that cannot be kept, or null. No recursion: bodies may be nested as deep as they like. */
function findUnkeepable(given: unknown): string | null {
  const open: { path: string; value: unknown }[] = [{ path: '', value: given }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { path, value } = one;
    if (typeof value === 'string' && !isKeepable(value)) return path;
    // Bytes are no text; whoever reads them judges what they hold.
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (!isKeepable(name)) return path;
      open.push({ path: path.length > 200 ? path : [path, name].filter(Boolean).join('.'), value: inner });
    }
  }
  return null;
}

function isKeepable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
