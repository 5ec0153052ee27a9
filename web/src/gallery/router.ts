import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Gallery } from './gallery.tsx';

const root = createRootRoute();
/** `#/save-bar/saving` in one file that any server can hand out. */
const any = createRoute({ getParentRoute: () => root, path: '$', component: Gallery });

export const router = createRouter({ routeTree: root.addChildren([any]), history: createHashHistory() });
