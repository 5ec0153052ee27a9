import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMyVisits, type VisitSummary } from '../../api/doors/counter.ts';
import { FetchedList } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import page from '../parts/page.module.css';
import styles from './counter.module.css';

const columns = ['number', 'at', 'who', 'what', 'result'] as const;

/** What I recorded today, and what is open from before. */
export function MyVisits() {
  const { t } = useTranslation('counter/visit');
  const visits = useMyVisits();
  return (
    <section className={page['section']} aria-labelledby="my-visits">
      <header>
        <h2 id="my-visits">{t('visits.title')}</h2>
      </header>
      <FetchedList of={visits} none={<p className={`${page['body']} faint`}>{t('visits.none')}</p>}>
        {(list) => (
          <table className={`${page['table']} ${styles['visits']}`}>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {t(`visits.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map((visit) => (
                <Row key={visit.id} visit={visit} />
              ))}
            </tbody>
          </table>
        )}
      </FetchedList>
    </section>
  );
}

function Row({ visit }: { visit: VisitSummary }) {
  const { t } = useTranslation('counter/visit');
  const typeName = useTypeName();
  const step = visit.result === null ? 'what' : 'receipt';
  return (
    <tr>
      <th scope="row" className="number">
        <Link to="/counter/$visitId/$step" params={{ visitId: visit.id, step }}>
          {visit.number}
        </Link>
      </th>
      <td>
        <At at={visit.begunAt} />
      </td>
      <td>{visit.customerName ?? <span className="faint">{t('who.nobody')}</span>}</td>
      <td>{visit.matterType ? typeName(visit.matterType) : <span className="faint">{t('visits.noMatter')}</span>}</td>
      <td>{visit.result ? t(`result.${visit.result}`) : t('visits.open')}</td>
    </tr>
  );
}
