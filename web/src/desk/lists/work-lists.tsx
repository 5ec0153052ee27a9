import { useTranslation } from 'react-i18next';
import { useTicketCounts } from '../../api/casework/lists/lists.ts';
import { useMe } from '../parts/me.ts';
import styles from './list.module.css';
import { listsFor, type View } from './view.ts';

/** The server counts so far. */
const COUNTED = 1000;

/** What waits where, with how much of it. */
export function WorkLists({ view, show }: { view: View; show: (view: View) => void }) {
  const { t } = useTranslation('lists');
  const me = useMe();
  const { data: counts } = useTicketCounts();
  const formatCount = (count: number) => (count >= COUNTED ? `${COUNTED - 1}+` : String(count));
  return (
    <nav className={styles['lists']} aria-label={t('lists')}>
      {listsFor(me.rights).map((list) => (
        <button
          key={list}
          type="button"
          aria-current={view.list === list ? 'page' : undefined}
          onClick={() => show({ list })}
        >
          {t(`list.${list}`)} <span className="number">{counts ? formatCount(counts[list]) : ''}</span>
        </button>
      ))}
      <button
        type="button"
        aria-current={view.list === undefined ? 'page' : undefined}
        onClick={() => show({ state: 'open' })}
      >
        {t('list.all')}
      </button>
    </nav>
  );
}
