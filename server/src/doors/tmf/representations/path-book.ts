import type { FastifyInstance } from 'fastify';

/** Notes every route that is registered from here on; tells which methods an address has, none where it is no address. */
export function pathBook(app: FastifyInstance): (url: string) => string[] {
  const routes: { method: string; path: RegExp }[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    const path = new RegExp(`^${url.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/:\w+/gu, '[^/]+')}$`, 'u');
    for (const one of [method].flat()) routes.push({ method: one, path });
  });
  return (url) => {
    const asked = url.split('?')[0] ?? '';
    const methods = routes.filter(({ path }) => path.test(asked)).map(({ method }) => method);
    return methods.length === 0 ? [] : [...new Set([...methods, 'OPTIONS'])].toSorted();
  };
}
