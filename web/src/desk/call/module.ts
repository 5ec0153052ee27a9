import { createRoute } from '@tanstack/react-router';
import { defineDeskModule } from '../parts/desk-module.ts';
import { root } from '../parts/root-route.ts';
import { CallPage } from './call-page.tsx';
import { CountArrived } from './arrivals.ts';

// Loaded at once: it is where most people work.
const noContact = createRoute({ getParentRoute: () => root, path: '/desk', component: CallPage });
const oneContact = createRoute({ getParentRoute: () => root, path: '/desk/$contactId', component: CallPage });

export const call = defineDeskModule({
  name: 'call',
  routes: [noContact, oneContact],
  menu: [
    {
      to: '/desk',
      letter: 'd',
      text: 'call:menu',
      order: 10,
      open: (me) => me.rights.includes('contact:answer'),
      Counts: CountArrived,
      home: 1,
    },
  ],
});
