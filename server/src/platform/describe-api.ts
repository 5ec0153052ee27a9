import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { nameComponents } from './describing/name-components.ts';
import { speakNewer } from './describing/speak-newer.ts';

/** The API describes itself: OpenAPI 3.1 at /api/openapi.json, and to read and try at /api/docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Jieyi',
        description: 'The service centre over HTTP. Sign in first; the session travels in a cookie.',
        version: '1',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'jieyi_session' },
          apiKey: { type: 'http', scheme: 'bearer', description: 'For other systems, below /tmf-api/ only' },
        },
      },
      security: [{ session: [] }],
    },
    transform: ({ schema, url, route }) => ({ url, schema: { ...schema, 'x-right': route.config?.right ?? 'public' } }),
    transformObject: (described) => {
      const document = 'openapiObject' in described ? described.openapiObject : described.swaggerObject;
      speakNewer(document);
      nameComponents(document);
      return document;
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
