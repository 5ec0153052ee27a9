import { DownOutlined } from '@ant-design/icons';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Badge, Button, Dropdown } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '../parts/desk-module.ts';
import { useMe } from '../parts/me.ts';
import styles from './bar.module.css';
import { type Place, places } from './places/places.ts';
import { useFitting } from '../../ui/use-fitting.ts';

/** The places that fit in one line; the others are behind “more”, which counts what waits there. */
export function PlacesMenu() {
  const { t } = useTranslation('shell');
  const row = useRef<HTMLElement>(null);
  const fitting = useFitting(row);
  // What the links say of themselves, by place: those that are closed to somebody say nothing.
  const [waits, setWaits] = useState<Readonly<Record<string, number>>>({});
  const beyond = places.filter(({ to }) => waits[to] !== undefined && !fitting.has(to));
  const say = useCallback(
    (to: string, count: number | null) =>
      setWaits((before) => (before[to] === (count ?? undefined) ? before : saidOf(before, to, count))),
    [],
  );
  useTitle(sumOf(waits, places));
  return (
    <div className={styles['menu']}>
      <nav ref={row} className={styles['places']} aria-label={t('places')}>
        {places.map((place) => (
          <PlaceWith key={place.to} place={place} fits={fitting.has(place.to)} say={say} />
        ))}
      </nav>
      {beyond.length > 0 && <More places={beyond} count={sumOf(waits, beyond)} />}
    </div>
  );
}

/** Of what is known to wait. */
function sumOf(waits: Readonly<Record<string, number>>, of: readonly Place[]): number {
  return of.reduce((sum, { to }) => sum + (waits[to] ?? 0), 0);
}

/** The title of the tab says how much waits for this person at all places together, for those who look at another one. */
function useTitle(count: number): void {
  const { t } = useTranslation('parts');
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('product')}` : t('product');
  }, [count, t]);
}

function saidOf(before: Readonly<Record<string, number>>, to: string, count: number | null) {
  const others = Object.fromEntries(Object.entries(before).filter(([place]) => place !== to));
  return count === null ? others : { ...others, [to]: count };
}

interface PlaceProps {
  place: Place;
  fits: boolean;
  say: (to: string, count: number | null) => void;
}

function PlaceWith(props: PlaceProps) {
  const { Counts } = props.place;
  if (!Counts) return <PlaceLink {...props} waiting={null} />;
  return <Counts>{(waiting) => <PlaceLink {...props} waiting={waiting} />}</Counts>;
}

function PlaceLink({ place, fits, say, waiting }: PlaceProps & { waiting: Waiting | null }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const isHere = useIsHere(place);
  const count = place.open(me, waiting?.count ?? 0) ? (waiting?.count ?? 0) : null;
  useEffect(() => say(place.to, count), [place.to, count, say]);
  if (count === null) return null;
  return (
    <Link
      to={place.to}
      data-place={place.to}
      data-fits={fits || undefined}
      aria-hidden={!fits}
      tabIndex={fits ? undefined : -1}
      aria-current={isHere ? 'page' : undefined}
    >
      {t(place.text)}
      {waiting !== null && waiting.count > 0 && <Badge count={waiting.count} size="small" title={waiting.title} />}
    </Link>
  );
}

function useIsHere({ to }: Place): boolean {
  return useRouterState({ select: (state) => state.location.pathname.startsWith(to) });
}

function More({ places: beyond, count }: { places: readonly Place[]; count: number }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = beyond.find(({ to }) => path.startsWith(to));
  const items = beyond.map(({ to, text }) => ({ key: to, label: t(text), onClick: () => void navigate({ to }) }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: here ? [here.to] : [] }}>
      <Button type="text" size="small" className={styles['more'] ?? ''} data-here={here ? true : undefined}>
        <span className={styles['here']}>{here ? t(here.text) : t('more')}</span>
        {count > 0 && <Badge count={count} size="small" />}
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
