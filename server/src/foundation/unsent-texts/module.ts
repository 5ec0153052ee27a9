import { defineModule } from '../../platform/module.ts';
import { dropOldUnsentTexts } from './keep-unsent-text.ts';
import { unsentTexts0001 } from './migrations/0001-unsent-texts.ts';
import { unsentTexts0075 } from './migrations/0075-versions.ts';
import { unsentTextRoutes } from './routes.ts';

export const unsentTexts = defineModule({
  name: 'unsent-texts',
  place: '042',
  rights: { 'unsent-text:keep': ['everyone'] },
  migrations: { '0001-unsent-texts': unsentTexts0001, '0075-versions': unsentTexts0075 },
  tables: { unsentText: 'changed-often' },
  routes: (centre) => [{ routes: unsentTextRoutes(centre) }],
  looksAfter: dropOldUnsentTexts,
});
