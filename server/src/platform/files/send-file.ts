import type { FastifyReply } from 'fastify';

/** Saved by the browser, never shown by it: whatever it holds can do nothing at our address. */
export function sendFile(reply: FastifyReply, { name, type, bytes }: { name: string; type: string; bytes: Buffer }) {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(bytes);
}
