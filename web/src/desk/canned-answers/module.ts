import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { cannedAnswersKey } from '../../api/contact/canned-answers.ts';
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
      text: 'canned-answers:menu',
      order: 91,
      letter: 'c',
      open: (me) => me.rights.includes('canned-answer:change'),
    },
  ],
  stale: { 'canned-answer.changed': () => [cannedAnswersKey] },
});
