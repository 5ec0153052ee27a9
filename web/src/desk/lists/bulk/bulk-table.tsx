import { CheckOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { BulkPreview } from '../../../api/types.ts';
import page from '../../parts/page.module.css';
import { StageTag } from '../../tickets/parts/tags.tsx';
import styles from './bulk.module.css';

interface Props {
  preview: BulkPreview;
  /** Why some were refused after all, in words. */
  refused: ReadonlyMap<string, string>;
  /** It was done: what it was before is no more. */
  over: boolean;
}

/** For each ticket what will happen, or why not; those that cannot be moved stand first. */
export function BulkTable({ preview, refused, over }: Props) {
  const { t } = useTranslation(['lists', 'tickets', 'refusals']);
  // What the life does not allow from there was never possible: nothing changed meanwhile.
  const hindered = (code: string) =>
    t(`refusals:${code === 'ticket-moved' ? 'not-from-here' : code}.reason`, { defaultValue: code });
  const problem = (id: string, hindrance: string | null) =>
    refused.get(id) ?? (hindrance === null ? null : hindered(hindrance));
  const rows = preview.tickets
    .map((ticket) => ({ ...ticket, problem: problem(ticket.id, ticket.hindrance) }))
    .toSorted((a, b) => Number(b.problem !== null) - Number(a.problem !== null));
  const able = rows.filter((row) => row.problem === null).length;
  return (
    <>
      {!over && (
        <p className={styles['sum']}>
          {t('bulk.sum', { able, not: rows.length - able })}
          {preview.beyond && <strong> {t('bulk.beyond', { count: rows.length })}</strong>}
        </p>
      )}
      <div className={styles['rows']}>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('tickets:column.number')}</th>
              {!over && <th scope="col">{t('tickets:column.stage')}</th>}
              <th scope="col">{t(over ? 'bulk.now' : 'bulk.what')}</th>
              <th scope="col">{t('tickets:column.summary')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="number">
                  {row.number}
                </th>
                {!over && (
                  <td>
                    <StageTag kind={row.kind} stage={row.stage} />
                  </td>
                )}
                <td>
                  {row.problem === null ? (
                    <span className={styles['able']}>
                      <CheckOutlined aria-hidden /> {row.to && <StageTag kind={row.kind} stage={row.to} />}
                    </span>
                  ) : (
                    <span className={styles['not']}>
                      <StopOutlined aria-hidden /> {row.problem}
                    </span>
                  )}
                </td>
                <td className={styles['summary']}>{row.summary}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
