import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { PeopleTasks } from './people/people-tasks.tsx';

const PeoplePage = lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage');
const people = createRoute({ getParentRoute: () => root, path: '/administration/people', component: PeoplePage });
const person = createRoute({
  getParentRoute: () => root,
  path: '/administration/people/$personId',
  component: PeoplePage,
});
const importing = createRoute({
  getParentRoute: () => root,
  path: '/administration/people/import',
  component: lazyRouteComponent(() => import('./people/import-page.tsx'), 'ImportPage'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/administration/audit',
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
});
const retention = createRoute({
  getParentRoute: () => root,
  path: '/administration/retention',
  component: lazyRouteComponent(() => import('./retention.tsx'), 'RetentionPage'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
});

export const organisation = defineDeskModule({
  name: 'organisation',
  routes: [people, importing, person, audit, retention, account],
  keys: [
    {
      text: 'organisation/people:keys',
      keys: ['N', '/'],
      order: 90,
      on: (path) => path.startsWith('/administration/people'),
    },
  ],
  stale: {
    'organisation.changed': () => [keys.teams, keys.ticketCities, keys.ticketHolders, keys.places],
    'person.changed': ({ accountId }) => [keys.me, keys.people, keys.accounts, ...keyOf(accountId, keys.person)],
    'sign-ins.ended': ({ accountId }) => [keys.me, keys.mySignIns, ...keyOf(accountId, keys.person)],
  },
  administration: {
    pages: [
      {
        to: '/administration/people',
        text: 'organisation/people:menu',
        group: 'people',
        order: 5,
        open: (me) => me.rights.includes('account:read'),
      },
      {
        to: '/administration/retention',
        text: 'organisation:retention.title',
        group: 'records',
        order: 95,
        open: (me) => me.rights.includes('retention:read'),
      },
      {
        to: '/administration/audit',
        text: 'organisation/audit:link',
        group: 'records',
        order: 90,
        open: (me) => me.rights.includes('audit:read'),
      },
    ],
    tasks: [{ Part: PeopleTasks, order: 10, open: (me) => me.rights.includes('account:read') }],
  },
});
