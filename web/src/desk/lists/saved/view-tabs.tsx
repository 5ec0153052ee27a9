import { TeamOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSavedFilters, useTicketCounts } from '../../../api/casework/lists/lists.ts';
import type { SavedFilter } from '../../../api/types.ts';
import { useMe } from '../../parts/me.ts';
import { listsFor, savedView, type View } from '../view/view.ts';
import { appliedOf, ownFirst } from './applied-view.ts';
import { ViewMenu } from './view-menu.tsx';
import styles from './saved.module.css';

/** The server counts so far. */
const COUNTED = 1000;
/** More of them would hide each other; the others are behind "more". */
const MOST_SHOWN = 4;

interface Props {
  view: View;
  show: (view: View) => void;
  /** It is not known yet which list is shown. */
  awaited: boolean;
}

/** What waits where, with how much of it, and the views that were saved: my own first, then what colleagues share. */
export function ViewTabs({ view, show, awaited }: Props) {
  const { t } = useTranslation('lists');
  const me = useMe();
  const { data: counts } = useTicketCounts();
  const { data: saved } = useSavedFilters();
  const applied = appliedOf(view, saved);
  const all = ownFirst(saved ?? []);
  const shown = all.filter((one, at) => at < MOST_SHOWN || one === applied);
  const choose = (one: SavedFilter) => show(savedView(one));
  return (
    <nav className={styles['tabs']} aria-label={t('lists')}>
      {listsFor(me.rights).map((list) => (
        <Tab key={list} here={!applied && view.list === list} onClick={() => show({ list })}>
          {t(`list.${list}`)} <Count of={counts?.[list]} />
        </Tab>
      ))}
      <Tab here={!applied && !awaited && view.list === undefined} onClick={() => show({ state: 'open' })}>
        {t('list.all')}
      </Tab>
      {shown.map((one) => (
        <span key={one.id} className={styles['saved']}>
          <Tab here={one === applied} onClick={() => choose(one)}>
            <SavedName of={one} />
          </Tab>
          {one === applied && one.mine && <ViewMenu saved={one} view={view} show={show} />}
        </span>
      ))}
      {all.length > shown.length && <MoreViews views={all.filter((one) => !shown.includes(one))} choose={choose} />}
    </nav>
  );
}

function Tab({ here, onClick, children }: { here: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles['tab']} aria-current={here ? 'page' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}

/** Nothing where nothing waits. */
function Count({ of }: { of: number | undefined }) {
  if (!of) return null;
  return <span className={styles['count']}>{of >= COUNTED ? `${COUNTED - 1}+` : of}</span>;
}

function SavedName({ of: { name, shared } }: { of: SavedFilter }) {
  const { t } = useTranslation('lists');
  return (
    <>
      {name}
      {shared && (
        <span className={styles['shared']}>
          <TeamOutlined title={t('saved.shared')} aria-label={t('saved.shared')} />
        </span>
      )}
    </>
  );
}

function MoreViews({ views, choose }: { views: readonly SavedFilter[]; choose: (one: SavedFilter) => void }) {
  const { t } = useTranslation('lists');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: views.map((one) => ({ key: one.id, label: <SavedName of={one} /> })),
        onClick: ({ key }) => {
          const one = views.find(({ id }) => id === key);
          if (one) choose(one);
        },
      }}
    >
      <Button type="text" size="small">
        {t('saved.more', { count: views.length })}
      </Button>
    </Dropdown>
  );
}
