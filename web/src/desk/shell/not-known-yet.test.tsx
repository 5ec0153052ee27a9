import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { keys } from '../../api/query-keys.ts';
import type { LadderStep } from '../../api/casework/times/ladders.ts';
import type { Me, PolicyDetail } from '../../api/types.ts';
import { MeContext } from '../parts/me.ts';
import { CompareVersions } from '../policies/versions/compare-versions.tsx';
import type { KindBody } from '../tickets/kinds/kind-draft.ts';
import { Times } from '../tickets/kinds/times.tsx';
import { StepCells } from '../times/ladders/step-cells.tsx';
import { usePeople } from '../times/ladders/use-people.ts';

/* Parts of a page while what they rest on is awaited, and where it could not be had. Texts are shown by their names. */

type Key = readonly string[];
interface Centre {
  known?: readonly (readonly [Key, unknown])[];
  failed?: readonly Key[];
}

const me: Me = {
  id: 'a0',
  username: 'author',
  nameZh: '何文清',
  nameEn: 'He Wenqing',
  posts: ['policy-author'],
  province: null,
  cityId: null,
  rights: [],
  passwordDue: false,
  sampleData: false,
};

const names = createInstance({ lng: 'cimode', initAsync: false });
void names.init();

function show(part: ReactNode, { known = [], failed = [] }: Centre = {}): string {
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  for (const [key, data] of known) client.setQueryData(key, data);
  for (const queryKey of failed) {
    const query = client.getQueryCache().build(client, { queryKey });
    query.setState({ status: 'error', error: new Error('failed'), fetchStatus: 'idle' });
  }
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={names}>
        <MeContext value={me}>{part}</MeContext>
      </I18nextProvider>
    </QueryClientProvider>,
  );
}

const awaited = /ant-skeleton|ant-select-loading|anticon-loading/;
const failure = /role="alert"/;

const policy: PolicyDetail = {
  id: 'v2',
  name: { zh: '二', en: 'Two' },
  role: 'group',
  province: null,
  base: null,
  refinement: null,
  hash: '',
  publishedAt: '2026-01-01T00:00:00Z',
  publishedBy: null,
  summary: null,
  inForce: true,
  tables: [],
  types: [],
  facts: [],
  rules: [],
};

test('that a version has none to be compared with is said only where it is known', () => {
  const compared = <CompareVersions policy={policy} />;
  expect(show(compared)).toMatch(awaited);
  expect(show(compared, { failed: [keys.policies] })).toMatch(failure);
  for (const centre of [{}, { failed: [keys.policies] }]) expect(show(compared, centre)).not.toContain('compare.alone');
  expect(show(compared, { known: [[keys.policies, [policy]]] })).toContain('compare.alone');
});

const kind: KindBody = {
  id: 'enquiry',
  version: 1,
  name: { zh: '咨询', en: 'Enquiry' },
  categories: [],
  form: [],
  life: { states: [], moves: [] },
  clocks: [
    {
      name: 'first-reply',
      label: { zh: '首次回复', en: 'First reply' },
      minutes: 60,
      counts: 'working',
      startsAt: ['raise'],
      stopsAt: ['reply'],
    },
  ],
  categoryClocks: {},
  acceptMinutes: 60,
};

test('that a time can follow no calendar but the usual is said only where it is known', () => {
  const times = <Times kind={kind} saved={null} faults={[]} set={() => undefined} />;
  const moves: readonly [Key, unknown] = [keys.ticketMoves, []];
  const office: readonly [Key, unknown] = [keys.calendars, [{ calendar: 'office' }]];
  const choice = 'aria-label="calendar"';
  expect(show(times, { known: [moves] })).toContain(choice);
  expect(show(times, { known: [moves] })).toMatch(awaited);
  expect(show(times, { known: [moves], failed: [keys.calendars] })).toMatch(failure);
  expect(show(times, { known: [moves, office] })).not.toContain(choice);
  expect(show(times, { known: [moves, office] })).not.toMatch(failure);
  expect(show(times, { known: [office], failed: [keys.ticketMoves] })).toMatch(failure);
});

const step: LadderStep = { when: { breach: true }, tell: [{ who: 'account', accountId: 'a1' }] };

function Step() {
  const people = usePeople();
  return (
    <table>
      <tbody>
        <StepCells step={step} faults={[]} people={people} put={() => undefined} remove={() => undefined} />
      </tbody>
    </table>
  );
}

test('whom a step of a ladder names is never shown by the id of an account', () => {
  const ye = { id: 'a1', nameZh: '叶思远', nameEn: 'Ye Siyuan' };
  expect(show(<Step />)).toMatch(awaited);
  for (const centre of [{}, { failed: [keys.accounts] }, { known: [[keys.accounts, []] as const] }]) {
    expect(show(<Step />, centre)).not.toContain('account:a1');
    expect(show(<Step />, centre)).toContain('who.account');
  }
  expect(show(<Step />, { known: [[keys.accounts, [ye]]] })).toContain('叶思远');
});
