import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CallPage } from './call/call-page.tsx';
import { HomePage } from './shell/home-page.tsx';
import { NothingHere } from './parts/nothing-here.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { Shell } from './shell/shell.tsx';
import { readView } from './lists/view.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const desk = createRoute({ getParentRoute: () => root, path: '/desk', component: CallPage });
const contact = createRoute({ getParentRoute: () => root, path: '/desk/$contactId', component: CallPage });
const sampleCallers = createRoute({
  getParentRoute: () => root,
  path: '/sample-callers',
  component: lazyRouteComponent(() => import('./sample/sample-callers-page.tsx'), 'SampleCallersPage'),
});
const policies = createRoute({
  getParentRoute: () => root,
  path: '/policies',
  component: lazyRouteComponent(() => import('./policies/versions/policy-page.tsx'), 'PolicyPage'),
});
const policy = createRoute({
  getParentRoute: () => root,
  path: '/policies/$policyId',
  component: lazyRouteComponent(() => import('./policies/versions/policy-page.tsx'), 'PolicyPage'),
});
const drafts = createRoute({
  getParentRoute: () => root,
  path: '/policies/drafts',
  component: lazyRouteComponent(() => import('./policies/drafts/drafts-page.tsx'), 'DraftsPage'),
});
const draft = createRoute({
  getParentRoute: () => root,
  path: '/policies/drafts/$draftId',
  component: lazyRouteComponent(() => import('./policies/drafts/draft-page.tsx'), 'DraftPage'),
});
const draftPart = createRoute({
  getParentRoute: () => root,
  path: '/policies/drafts/$draftId/$part',
  component: lazyRouteComponent(() => import('./policies/drafts/draft-page.tsx'), 'DraftPage'),
});
const proposals = createRoute({
  getParentRoute: () => root,
  path: '/policies/proposals',
  component: lazyRouteComponent(() => import('./policies/proposals/proposals-page.tsx'), 'ProposalsPage'),
});
const tickets = createRoute({
  getParentRoute: () => root,
  path: '/tickets',
  validateSearch: readView,
  component: lazyRouteComponent(() => import('./lists/tickets-page.tsx'), 'TicketsPage'),
});
const ticket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$ticketId',
  component: lazyRouteComponent(() => import('./ticket-page/ticket-page.tsx'), 'TicketPage'),
});
const ticketKinds = createRoute({
  getParentRoute: () => root,
  path: '/administration/ticket-kinds',
  component: lazyRouteComponent(() => import('./tickets/kinds/kinds-page.tsx'), 'KindsPage'),
});
const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: lazyRouteComponent(() => import('./resolution/training-page.tsx'), 'TrainingPage'),
});
const promises = createRoute({
  getParentRoute: () => root,
  path: '/promises',
  component: lazyRouteComponent(() => import('./promises/promises-page.tsx'), 'PromisesPage'),
});
const escalations = createRoute({
  getParentRoute: () => root,
  path: '/escalations',
  component: lazyRouteComponent(() => import('./times/escalations/escalations-page.tsx'), 'EscalationsPage'),
});
const massFaults = createRoute({
  getParentRoute: () => root,
  path: '/mass-faults',
  validateSearch: ({ fault }: Record<string, unknown>): { fault?: string } =>
    typeof fault === 'string' ? { fault } : {},
  component: lazyRouteComponent(() => import('./outages/outages-page.tsx'), 'OutagesPage'),
});
const area = createRoute({
  getParentRoute: () => root,
  path: '/area',
  component: lazyRouteComponent(() => import('./areas/area-page.tsx'), 'AreaPage'),
});
const ladders = createRoute({
  getParentRoute: () => root,
  path: '/administration/ladders',
  component: lazyRouteComponent(() => import('./times/ladders/ladders-page.tsx'), 'LaddersPage'),
});
const calendars = createRoute({
  getParentRoute: () => root,
  path: '/administration/calendars',
  component: lazyRouteComponent(() => import('./calendar/calendars-page.tsx'), 'CalendarsPage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(() => import('./shell/administration-page.tsx'), 'AdministrationPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    desk,
    contact,
    sampleCallers,
    tickets,
    ticket,
    ticketKinds,
    policies,
    policy,
    drafts,
    draft,
    draftPart,
    proposals,
    training,
    promises,
    escalations,
    massFaults,
    area,
    ladders,
    calendars,
    administration,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
