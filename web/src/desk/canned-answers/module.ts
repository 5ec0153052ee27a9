import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const page = createRoute({
  getParentRoute: () => root,
  path: '/canned-answers',
  component: lazyRouteComponent(() => import('./canned-answers-page.tsx'), 'CannedAnswersPage'),
});

export const cannedAnswers = defineDeskModule({
  name: 'canned-answers',
  routes: [page],
  menu: [
    {
      to: '/canned-answers',
      text: 'canned-answers/answers:menu',
      order: 85,
      letter: 'f',
      open: (me) => me.rights.includes('canned-answer:write'),
    },
  ],
  keys: [
    {
      text: 'canned-answers/answers:keys',
      keys: ['/', 'Ctrl /'],
      order: 26,
      on: (path) => path.startsWith('/desk'),
    },
  ],
  stale: { 'canned-answer.changed': () => [keys.cannedAnswers] },
});
