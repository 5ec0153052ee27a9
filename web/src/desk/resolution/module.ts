import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf } from '../../api/live/live-events.ts';
import { type Key, keys } from '../../api/query-keys.ts';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';

const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: lazyRouteComponent(() => import('./training-page.tsx'), 'TrainingPage'),
});

function decided(contactId: string | undefined): Key[] {
  return [...keyOf(contactId, keys.resolution), ...keyOf(contactId, keys.contact)];
}

const onDesk = (path: string) => /^\/desk(?:\/|$)/u.test(path);

export const resolution = defineDeskModule({
  name: 'resolution',
  routes: [training],
  menu: [
    {
      to: '/training',
      letter: 'n',
      text: 'resolution:training.menu',
      order: 80,
      open: (me) => me.rights.includes('training:read'),
      home: 4,
    },
  ],
  keys: [
    { text: 'resolution:keys.matter', keys: ['T', '1–9', '0', 'V', 'B'], order: 30, on: onDesk },
    { text: 'resolution:keys.explanation', keys: ['E', 'Y', 'N', 'M'], order: 40, on: onDesk },
    { text: 'resolution:keys.decision', keys: ['Enter', 'O'], order: 50, on: onDesk },
  ],
  stale: {
    'contact.offered': ({ contactId }) => keyOf(contactId, keys.resolution),
    'desk.changed': ({ contactId }) => keyOf(contactId, keys.resolution),
    'contact.changed': ({ contactId }) => keyOf(contactId, keys.resolution),
    'identity.checked': ({ contactId }) => keyOf(contactId, keys.resolution),
    'evidence.changed': ({ contactId }) => keyOf(contactId, keys.resolution),
    'decision.changed': ({ contactId }) => decided(contactId),
    'act.changed': ({ contactId }) => [...decided(contactId), keys.trainingNeeds],
    'policy.changed': () => [keys.matterTypes],
  },
});
