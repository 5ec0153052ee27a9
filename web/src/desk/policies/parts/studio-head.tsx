import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { useProposals } from '../../../api/policy/policies/proposals.ts';
import { useMe } from '../../parts/me.ts';
import { useOwnDrafts } from './own-drafts.ts';
import styles from './studio.module.css';

type Place = 'versions' | 'drafts' | 'proposals';

/** What the pages on policy begin with: where one is among them, and the one thing to do here. */
export function StudioHead({ here, children }: { here: Place; children?: ReactNode }) {
  const { t } = useTranslation('policies/versions');
  const { rights } = useMe();
  const own = useOwnDrafts();
  const proposals = useProposals();
  const isAuthor = rights.includes('policy:draft');
  const asked = isAuthor ? proposals.data?.filter(({ state }) => state === 'open').length : 0;
  return (
    <PageHead title={t('title')} about={t(`what.${here}`)} actions={children}>
      <nav className={styles['places']} aria-label={t('places')}>
        <Link to="/policies" activeOptions={{ exact: true }} aria-current={here === 'versions' ? 'page' : undefined}>
          {t('place.versions')}
        </Link>
        {rights.includes('draft:read') && (
          <Link to="/policies/drafts" aria-current={here === 'drafts' ? 'page' : undefined}>
            {t('place.drafts')} <Count of={own?.length} />
          </Link>
        )}
        <Link to="/policies/proposals" aria-current={here === 'proposals' ? 'page' : undefined}>
          {t('place.proposals')} <Count of={asked} />
        </Link>
      </nav>
    </PageHead>
  );
}

/** Nothing where there is none, or nobody knows yet. */
function Count({ of }: { of: number | undefined }) {
  return of ? <span className={styles['count']}>{of}</span> : null;
}
