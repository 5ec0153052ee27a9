import { expect, test } from 'vitest';
import type { Hall, HallService } from '../contract.ts';
import { judgeService } from './judge-service.ts';

const both = { zh: '', en: '' };
const hallIn = (id: string, city: string, services: string[]): Hall => ({
  id,
  name: both,
  address: both,
  hours: [],
  services,
  city: { id: city, name: both },
});
const small = hallIn('small', 'hz', ['loss']);
const large = hallIn('large', 'hz', ['loss', 'transfer']);
const far = hallIn('far', 'nb', ['loss', 'transfer', 'company']);
const halls = [small, large, far];
const service = (id: string, forAnother: HallService['forAnother'] = null): HallService => ({
  id,
  name: both,
  types: [],
  inPerson: ['resident-id', 'passport'],
  forAnother,
  note: both,
});
const card = { holder: 'customer', kind: 'resident-id', outcome: 'matches' } as const;

test.each([
  ['with papers it is done here', small, 'loss', [card], null, 0, ['small', 'large']],
  ['other papers of the list do too', small, 'loss', [{ ...card, kind: 'passport' }], null, 0, ['small', 'large']],
  [
    'papers that differ do not count',
    small,
    'loss',
    [{ ...card, outcome: 'differs' }],
    'papers-missing',
    1,
    ['small', 'large'],
  ],
  ['what is not done here leads to a hall of the city', small, 'transfer', [card], 'not-here', 0, ['large']],
  ['or else of the province', small, 'company', [], 'not-here', 1, ['far']],
] as const)('%s', (_, hall, id, papers, hindrance, missing, where) => {
  const guide = judgeService({ service: service(id), hall, halls, forAnother: false, papers });
  expect(guide).toMatchObject({ hindrance });
  expect(guide.missing).toHaveLength(missing);
  expect(guide.halls.map((one) => one.id)).toEqual(where);
});

test('somebody who comes for another brings the papers of both, where they may come at all', () => {
  const who = { hall: small, halls, forAnother: true, papers: [card] };
  expect(judgeService({ ...who, service: service('loss') })).toMatchObject({ hindrance: 'in-person-only' });
  const byBoth = service('loss', { customer: ['resident-id'], representative: ['resident-id'] });
  expect(judgeService({ ...who, service: byBoth })).toMatchObject({
    hindrance: 'papers-missing',
    missing: [{ holder: 'representative', anyOf: ['resident-id'] }],
  });
  const papers = [card, { ...card, holder: 'representative', outcome: 'noted' } as const];
  expect(judgeService({ ...who, service: byBoth, papers }).hindrance).toBeNull();
});
