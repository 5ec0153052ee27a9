import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { About } from '../../../ui/page/about.tsx';
import { At } from '../../../ui/times/times.tsx';
import { RuleName } from '../../../wording/rule-names.tsx';
import page from '../../parts/page.module.css';
import { ProposalTable } from '../proposals/proposal-table.tsx';
import styles from './draft.module.css';
import type { DraftView } from '../outline/use-outline.ts';

/** What was done with the draft, by whom; who had a hand in it; what it answers. */
export function HistoryPart({ draft }: DraftView) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const both = useBoth();
  return (
    <>
      <p className={styles['authors']}>
        {t('authors', { names: draft.authors.map(({ name }) => both(name)).join(t('ui:comma')) })}
        <About>{t('authorsWhat')}</About>
      </p>
      <section className={page['section']} aria-label={t('part.history')}>
        <ol className={styles['history']}>
          {draft.history.map((entry) => (
            <li key={`${entry.at} ${entry.kind}`}>
              <At at={entry.at} />
              <strong>{t(`history.${entry.kind}`, { defaultValue: entry.kind })}</strong>
              <span>
                {both(entry.by)} <Detail detail={entry.detail} />
              </span>
            </li>
          ))}
        </ol>
      </section>
      {draft.proposals.length > 0 && (
        <>
          <h2>{t('proposal.takenUp')}</h2>
          <ProposalTable proposals={draft.proposals} pick={null} />
        </>
      )}
    </>
  );
}

/** What was said, where something was; ids and numbers for what was not. */
function Detail({ detail }: { detail: Draft['history'][number]['detail'] }) {
  const said = ['reason', 'summary', 'version', 'rule', 'name', 'title', 'from']
    .map((field) => ({ field, value: detail[field] }))
    .find(({ value }) => typeof value === 'string');
  if (typeof said?.value !== 'string') return null;
  return <span className="faint">{said.field === 'rule' ? <RuleName rule={said.value} /> : said.value}</span>;
}
