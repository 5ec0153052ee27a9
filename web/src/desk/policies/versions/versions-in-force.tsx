import { Link, useRouterState } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import { useInForce } from '../../../api/policy/policies/versions.ts';
import type { Holding } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { At } from '../../../ui/times/times.tsx';
import { AwaitedWords } from '../../../ui/waiting/waiting.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { StateTag, type Tone } from '../parts/state-tag.tsx';
import styles from './versions-in-force.module.css';
import { CallOff } from './call-off.tsx';
import { pictureOf } from './lanes.ts';

/** Which version held from when, as a picture, and underneath who did that and why. */
export function VersionsInForce({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation('policies/versions');
  const inForceRows = useInForce();
  if (inForceRows.isLoadingError) return <Failure error={inForceRows.error} retry={() => void inForceRows.refetch()} />;
  if (!inForceRows.data)
    return (
      <div className={styles['waiting']} aria-busy="true">
        <AwaitedWords />
      </div>
    );
  return (
    <section className={page['section']} aria-labelledby="holdings">
      <header>
        <h2 id="holdings">{t('holdings.title')}</h2>
        <About of={t('holdings.title')}>{t('holdings.what')}</About>
      </header>
      <Lanes rows={inForceRows.data} openId={openId} />
      <details className={styles['log']}>
        <summary>{t('holdings.log', { count: inForceRows.data.length })}</summary>
        <Log rows={inForceRows.data} />
      </details>
    </section>
  );
}

function Lanes({ rows, openId }: { rows: Holding[]; openId: string | undefined }) {
  const { t } = useTranslation('policies/versions');
  const both = useBoth();
  // The picture follows what happens, not the clock.
  const { lanes, widths, now } = useMemo(() => pictureOf(rows), [rows]);
  const all = lanes.flatMap(({ stretches }) => stretches.flatMap(({ row }) => row ?? []));
  // Which of several times that one version held: the one that was chosen, else the latest.
  const picked = useRouterState({ select: ({ location }) => location.hash });
  const ofOpen = all.filter(({ policy }) => policy === openId);
  const shown = ofOpen.find(({ id }) => id === picked) ?? ofOpen.at(-1);
  const columns = widths.map((width) => `minmax(76px, ${width.toFixed(2)}fr)`).join(' ');
  return (
    <div className={styles['lanes']} style={{ gridTemplateColumns: `max-content ${columns}` }}>
      <span className={styles['now']} style={{ gridColumn: now + 2 }}>
        {t('holdings.now')}
      </span>
      {lanes.map(({ id, name, stretches }, at) => (
        <Fragment key={id ?? ''}>
          <span className={styles['who']} style={{ gridRow: at + 2 }}>
            {name ? both(name) : t('group')}
          </span>
          <ol aria-label={t('holdings.of', { name: name ? both(name) : t('group') })}>
            {stretches.map(({ row, from, to }) => (
              <li
                key={row?.id ?? ''}
                data-state={row?.state ?? 'held'}
                style={{ gridRow: at + 2, gridColumn: `${from + 2} / ${to + 2}` }}
              >
                <Stretch row={row} current={row !== null && row === shown} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

function Stretch({ row, current }: { row: Holding | null; current: boolean }) {
  const { t } = useTranslation('policies/versions');
  if (!row) return <span className={styles['stretch']}>{t('holdings.groupAlone')}</span>;
  const words = (
    <>
      <span className={styles['head']}>
        <strong>{row.policy ?? t('holdings.groupAlone')}</strong> {t(`holdings.state.${row.state}`)}
      </span>
      <span className={styles['from']}>
        {t('holdings.from')} <At at={row.holdsFrom} />
      </span>
    </>
  );
  if (row.policy === null) return <span className={styles['stretch']}>{words}</span>;
  return (
    <Link
      className={styles['stretch']}
      to="/policies/$policyId"
      params={{ policyId: row.policy }}
      hash={row.id}
      aria-current={current ? 'page' : undefined}
    >
      {words}
    </Link>
  );
}

const tones: Record<Holding['state'], Tone> = {
  holds: 'good',
  'will-hold': 'primary',
  held: 'plain',
  'called-off': 'warn',
};

function Log({ rows }: { rows: Holding[] }) {
  const { t } = useTranslation('policies/versions');
  const both = useBoth();
  const me = useMe();
  const [calling, setCalling] = useState<Holding | null>(null);
  const mayCallOff = (row: Holding) =>
    row.state === 'will-hold' &&
    me.rights.includes('policy:publish') &&
    (me.province === null || row.province?.id === me.province.id);
  return (
    <>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('holdings.version')}</th>
            <th scope="col">{t('holdings.where')}</th>
            <th scope="col">{t('holdings.holdsFrom')}</th>
            <th scope="col">{t('holdings.how')}</th>
            <th scope="col">{t('holdings.by')}</th>
            <th scope="col">{t('holdings.why')}</th>
            <th scope="col">
              <span className="for-readers">{t('holdings.deeds')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.policy ?? t('holdings.groupAlone')}</th>
              <td>{row.province ? both(row.province.name) : t('group')}</td>
              <td>
                <At at={row.holdsFrom} />
              </td>
              <td>
                {t(`holdings.kind.${row.kind}`)}{' '}
                <StateTag tone={tones[row.state]}>{t(`holdings.state.${row.state}`)}</StateTag>
              </td>
              <td>{row.by ? both(row.by) : t('holdings.byProduct')}</td>
              <td>{row.calledOffReason ?? row.reason}</td>
              <td>
                {mayCallOff(row) && (
                  <Button size="small" onClick={() => setCalling(row)}>
                    {t('callOff.open')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {calling && <CallOff row={calling} onClose={() => setCalling(null)} />}
    </>
  );
}
