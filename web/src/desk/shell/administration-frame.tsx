import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../parts/me.ts';
import styles from './administration.module.css';
import { administrationMenu } from './administration-parts.ts';

/** Pages of administration stand beside their menu; every other page is as it is. */
export function AdministrationFrame({ children }: { children: ReactNode }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  if (!path.startsWith('/administration')) return children;
  return (
    <div className={styles['frame']}>
      <Menu path={path} />
      <div className={styles['content']}>{children}</div>
    </div>
  );
}

function Menu({ path }: { path: string }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const me = useMe();
  const groups = administrationMenu
    .map(({ group, pages }) => ({ group, pages: pages.filter(({ open }) => open(me)) }))
    .filter(({ pages }) => pages.length > 0);
  const opened = groups.flatMap(({ pages }) => pages).find(({ to }) => path.startsWith(to));
  const here = opened ? opened.to : '/administration';
  return (
    <nav className={styles['menu']} aria-label={t('administration')}>
      <Select
        className={styles['narrow'] ?? ''}
        aria-label={t('administration')}
        value={here}
        onChange={(to) => void navigate({ to })}
        options={[
          { value: '/administration' as const, label: t('tasks.title') },
          ...groups.map(({ group, pages }) => ({
            label: t(`group.${group}`),
            options: pages.map(({ to, text }) => ({ value: to, label: t(text) })),
          })),
        ]}
      />
      <ul className={styles['wide']}>
        <li>
          <Link
            to="/administration"
            activeOptions={{ exact: true }}
            aria-current={here === '/administration' ? 'page' : undefined}
          >
            {t('tasks.title')}
          </Link>
        </li>
        {groups.map(({ group, pages }) => (
          <li key={group}>
            <h2 id={`administration-${group}`}>{t(`group.${group}`)}</h2>
            <ul aria-labelledby={`administration-${group}`}>
              {pages.map(({ to, text }) => (
                <li key={to}>
                  <Link to={to} aria-current={here === to ? 'page' : undefined}>
                    {t(text)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
