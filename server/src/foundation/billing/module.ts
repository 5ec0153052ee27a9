import { defineModule } from '../../platform/module.ts';

export const billing = defineModule({
  name: 'billing',
  place: '020',
  rights: {
    'billing:switch': ['administrator'],
  },
});
