import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { modules } from '../modules.ts';
import { NothingHere } from './parts/nothing-here.tsx';
import { root } from './parts/root-route.ts';
import { HomePage } from './shell/home-page.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { Shell } from './shell/shell.tsx';

root.update({ component: Shell, notFoundComponent: NothingHere });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(() => import('./shell/administration-page.tsx'), 'AdministrationPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, administration, ...modules.flatMap(({ routes }) => [...(routes ?? [])])]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
