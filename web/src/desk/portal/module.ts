import { defineDeskModule } from '../parts/desk-module.ts';

export const portal = defineDeskModule({
  name: 'portal',
});
