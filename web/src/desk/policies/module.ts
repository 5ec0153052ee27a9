import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { type Key, keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { CountDrafts } from './parts/own-drafts.ts';

const policiesPage = createRoute({
  getParentRoute: () => root,
  path: '/policies',
  // The rules that are about something: `?find=漫游`.
  validateSearch: ({ find }): { find?: string } => (typeof find === 'string' && find !== '' ? { find } : {}),
  component: lazyRouteComponent(() => import('./versions/policy-page.tsx'), 'PolicyPage'),
});
const policyPage = createRoute({
  getParentRoute: () => root,
  path: '/policies/$policyId',
  component: lazyRouteComponent(() => import('./versions/policy-page.tsx'), 'PolicyPage'),
});
const draftsPage = createRoute({
  getParentRoute: () => root,
  path: '/policies/drafts',
  component: lazyRouteComponent(() => import('./drafts/drafts-page.tsx'), 'DraftsPage'),
});
const draftPage = createRoute({
  getParentRoute: () => root,
  path: '/policies/drafts/$draftId',
  component: lazyRouteComponent(() => import('./drafts/draft-page.tsx'), 'DraftPage'),
});
const draftPartPage = createRoute({
  getParentRoute: () => root,
  path: '/policies/drafts/$draftId/$part',
  component: lazyRouteComponent(() => import('./drafts/draft-page.tsx'), 'DraftPage'),
});
const proposalsPage = createRoute({
  getParentRoute: () => root,
  path: '/policies/proposals',
  component: lazyRouteComponent(() => import('./proposals/proposals-page.tsx'), 'ProposalsPage'),
});

function ofDraft(id: string): Key[] {
  return [keys.draft(id), keys.draftCheck(id), ['policy-comparison', `draft:${id}`]];
}

export const policies = defineDeskModule({
  name: 'policies',
  routes: [policiesPage, policyPage, draftsPage, draftPage, draftPartPage, proposalsPage],
  menu: [
    {
      to: '/policies',
      letter: 'r',
      text: 'policies/versions:menu',
      order: 90,
      open: (me) => me.rights.includes('policy:read'),
      Counts: CountDrafts,
      home: 6,
    },
  ],
  keys: [
    {
      text: 'policies/studio:keys',
      keys: ['[', ']', 'N'],
      order: 80,
      on: (path) => path.startsWith('/policies/drafts/'),
    },
  ],
  stale: {
    'policy.changed': () => [
      keys.policies,
      ['policy'],
      keys.policiesInForce,
      keys.proposals,
      ['policy-comparison'],
      ['policy-draft-check'],
    ],
    'draft.changed': ({ draftId }) => [keys.drafts, keys.proposals, ...(draftId ? ofDraft(draftId) : [])],
    'proposals.changed': () => [keys.proposals],
    'replay.changed': ({ replayId }) => [['policy-replays'], ...keyOf(replayId, keys.replay), ['policy-draft-check']],
  },
});
