import { PlusOutlined, TeamOutlined } from '@ant-design/icons';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ManagedPerson,
  type PeopleFilter,
  usePeople,
  usePlaces,
} from '../../../api/foundation/organisation/people.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Empty } from '../../../ui/page/empty.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { Ago } from '../../../ui/times/times.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { MakePersonDialog } from './make-person.tsx';
import styles from './people.module.css';
import { PersonPanel } from './person-panel.tsx';
import { usePostOptions } from './person-fields.tsx';
import { StateOfPerson } from './state-of-person.tsx';

/** Everybody whom one administers: found, taken in, changed. */
export function PeoplePage() {
  const { t } = useTranslation(['organisation/people', 'shell']);
  const [making, setMaking] = useState(false);
  const [filter, setFilter] = useState<PeopleFilter>({});
  const people = usePeople(useDeferredValue(filter));
  const shown = people.data?.pages.flat() ?? [];
  const { personId } = useParams({ strict: false });
  const navigate = useNavigate();
  useKeys({ n: () => setMaking(true), '/': () => document.getElementById('people-search')?.focus() });
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('title')}
        actions={
          <>
            <Button onClick={() => void navigate({ to: '/administration/people/import' })}>{t('import')}</Button>
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
              {t('make')}
            </Button>
          </>
        }
      />
      <Filters filter={filter} onChange={setFilter} />
      <Awaited of={[people]} waiting={<Waiting />} />
      {people.data && shown.length === 0 && (
        <Empty icon={<TeamOutlined />} title={t('none')}>
          {t('noneWhy')}
        </Empty>
      )}
      {shown.length > 0 && <PeopleTable people={shown} />}
      {people.hasNextPage && (
        <Button loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {making && <MakePersonDialog onClose={() => setMaking(false)} />}
      {personId !== undefined && (
        <PersonPanel id={personId} onClose={() => void navigate({ to: '/administration/people' })} />
      )}
    </div>
  );
}

const states = ['active', 'invited', 'disabled'] as const;

function Filters({ filter, onChange }: { filter: PeopleFilter; onChange: (filter: PeopleFilter) => void }) {
  const { t } = useTranslation('organisation/people');
  const me = useMe();
  const both = useBoth();
  const places = usePlaces();
  const posts = usePostOptions();
  /** What is empty narrows nothing. */
  const narrow = (part: { [Name in keyof PeopleFilter]: PeopleFilter[Name] | undefined }) => {
    const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined && value !== '');
    onChange(Object.fromEntries(next));
  };
  return (
    <search className={styles['filters']}>
      <Input.Search
        id="people-search"
        allowClear
        autoFocus
        aria-label={t('search')}
        placeholder={t('search')}
        onChange={(event) => narrow({ search: event.target.value.trim() })}
      />
      {!me.province && (
        <Select
          allowClear
          aria-label={t('province')}
          placeholder={t('province')}
          options={places.data?.provinces.map(({ id, name }) => ({ value: id, label: both(name) })) ?? []}
          onChange={(provinceId: string | undefined) => narrow({ provinceId })}
        />
      )}
      <Select
        allowClear
        aria-label={t('posts')}
        placeholder={t('posts')}
        options={posts}
        onChange={(post: PeopleFilter['post']) => narrow({ post })}
      />
      <Select
        allowClear
        aria-label={t('state')}
        placeholder={t('state')}
        options={states.map((value) => ({ value, label: t(`is.${value}`) }))}
        onChange={(state: PeopleFilter['state']) => narrow({ state })}
      />
    </search>
  );
}

function PeopleTable({ people }: { people: readonly ManagedPerson[] }) {
  const { t } = useTranslation('organisation/people');
  return (
    <section className={page['section']}>
      <table className={page['table']}>
        <thead>
          <tr>
            {(['name', 'username', 'posts', 'place', 'teams', 'state', 'lastSignIn'] as const).map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PersonRow({ person }: { person: ManagedPerson }) {
  const { t } = useTranslation(['organisation/people', 'organisation', 'ui']);
  const both = useBoth();
  const { id, name, username, posts, province, city, teams, lastSignInAt } = person;
  return (
    <tr className={person.disabledAt === null ? undefined : styles['gone']}>
      <th scope="row">
        <Link to="/administration/people/$personId" params={{ personId: id }}>
          {both(name)}
        </Link>
      </th>
      <td>{username}</td>
      <td>{posts.map((post) => t(`organisation:post.${post}`, { defaultValue: post })).join(t('ui:comma'))}</td>
      <td>{province ? [both(province.name), both(city?.name)].filter(Boolean).join(' · ') : t('group')}</td>
      <td>{teams.map((team) => both(team.name)).join(t('ui:comma'))}</td>
      <td>
        <StateOfPerson person={person} />
      </td>
      <td>{lastSignInAt ? <Ago at={lastSignInAt} /> : <span className="faint">{t('never')}</span>}</td>
    </tr>
  );
}
