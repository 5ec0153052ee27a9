import type { FastifyInstance } from 'fastify';

const LOOK_FOR_IDLE_MS = 50;

/**
 * What becomes of connections once `app.close` was called: none is taken any more, requests under way are answered whole,
 * and each connection ends with its answer. What is still open after `withinMs` is cut.
 */
export function letRequestsEnd(app: FastifyInstance, withinMs: number): void {
  let closing = false;
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('preClose', async () => {
    closing = true;
    if (!app.server.listening) return;
    // Node ends those that are idle at that moment; an answer that had begun before leaves another one.
    const idle = setInterval(() => app.server.closeIdleConnections(), LOOK_FOR_IDLE_MS);
    const over = setTimeout(() => app.server.closeAllConnections(), withinMs);
    app.server.once('close', () => {
      clearInterval(idle);
      clearTimeout(over);
    });
  });
}
