import { lazyRouteComponent } from '@tanstack/react-router';
import { defineDeskModule } from '../parts/desk-module.ts';

export const tmf = defineDeskModule({
  name: 'tmf',
  administration: {
    parts: [
      {
        Part: lazyRouteComponent(() => import('./api-keys.tsx'), 'ApiKeys'),
        order: 30,
        open: (me) => me.rights.includes('api-key:manage'),
      },
      {
        Part: lazyRouteComponent(() => import('./event-subscriptions.tsx'), 'EventSubscriptions'),
        order: 40,
        open: (me) => me.rights.includes('api-key:manage'),
      },
    ],
  },
});
