import { defineDeskModule } from '../parts/desk-module.ts';

export const links = defineDeskModule({
  name: 'links',
});
