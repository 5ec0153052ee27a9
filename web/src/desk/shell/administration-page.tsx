import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { administrationPages, administrationParts } from './administration-parts.ts';

export function AdministrationPage() {
  const { t } = useTranslation('shell');
  const me = useMe();
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('administration')}</h1>
        {administrationPages
          .filter(({ open }) => open(me))
          .map(({ to, text }) => (
            <Link key={to} to={to}>
              {t(text)}
            </Link>
          ))}
      </header>
      {administrationParts
        .filter(({ open }) => open(me))
        .map(({ order, Part }) => (
          <Part key={order} />
        ))}
    </div>
  );
}
