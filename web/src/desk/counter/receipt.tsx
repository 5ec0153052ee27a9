import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '../../api/doors/counter.ts';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import page from '../parts/page.module.css';
import styles from './receipt.module.css';
import { useHours } from './use-hours.ts';
import { usePaperWords } from './use-paper-words.ts';

/** What the customer takes home: what was recorded, its number, what happens next and by when; of them no more than the mask shows. */
export function Receipt({ visit }: { visit: Visit }) {
  const { t } = useTranslation('counter/visit');
  return (
    <div className={page['page']}>
      <PageHead
        title={t('receipt.page', { number: visit.number })}
        within={[{ to: '/counter', text: t('title') }]}
        actions={
          <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('receipt.print')}
          </Button>
        }
      />
      <Sheet visit={visit} />
    </div>
  );
}

function Sheet({ visit }: { visit: Visit }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const language = useLanguage();
  const typeName = useTypeName();
  const papers = usePaperWords();
  const { hall, customer, tickets, finishedAt } = visit;
  const kinds = [...new Set(visit.papers.filter(({ outcome }) => outcome !== 'differs').map(({ kind }) => kind))];
  return (
    <article className={styles['sheet']} aria-labelledby="receipt">
      <h2 id="receipt">{t('receipt.title')}</h2>
      <dl>
        <Line of={t('receipt.number')}>
          <strong className="number">{visit.number}</strong>
        </Line>
        <Line of={t('receipt.hall')}>
          {both(hall.name)} · {both(hall.address)}
        </Line>
        <Line of={t('receipt.at')}>{finishedAt && dateTime(finishedAt, language)}</Line>
        <Line of={t('receipt.by')}>{both(visit.by)}</Line>
        {customer && (
          <Line of={t('receipt.customer')}>
            {customer.name} {customer.phone}
            {visit.forAnother && ` · ${t('who.forAnother')}`}
          </Line>
        )}
        {kinds.length > 0 && <Line of={t('receipt.papers')}>{kinds.map(papers.name).join(t('receipt.and'))}</Line>}
        {visit.matterType && <Line of={t('receipt.matter')}>{typeName(visit.matterType)}</Line>}
        {visit.guide && <Line of={t('receipt.service')}>{both(visit.guide.service.name)}</Line>}
        <Line of={t('receipt.result')}>{visit.result && t(`result.${visit.result}`)}</Line>
        <Line of={t('receipt.told')}>
          <p className={styles['words']}>{visit.told}</p>
        </Line>
        {tickets.map((ticket) => (
          <Line key={ticket.id} of={t('receipt.ticket')}>
            <strong className="number">{ticket.number}</strong>
            {ticket.dueAt && ` · ${t('receipt.until', { at: dateTime(ticket.dueAt, language) })}`}
          </Line>
        ))}
        <Next visit={visit} />
      </dl>
      <p className={styles['foot']}>{t('receipt.foot')}</p>
    </article>
  );
}

/** What happens next, where to, and with which papers. */
function Next({ visit }: { visit: Visit }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const hours = useHours();
  const papers = usePaperWords();
  const { next, nextHall, guide, result } = visit;
  const missing = result === 'sent-on' ? (guide?.missing ?? []) : [];
  return (
    <>
      {nextHall && (
        <Line of={t('receipt.nextHall')}>
          {both(nextHall.name)} · {both(nextHall.address)} · {hours(nextHall)}
        </Line>
      )}
      {missing.map(({ holder, anyOf }) => (
        <Line key={holder} of={t('receipt.bring')}>
          {t(`papers.of.${holder}`)} · {papers.anyOf(anyOf)}
        </Line>
      ))}
      {next && (
        <Line of={t('receipt.next')}>
          <p className={styles['words']}>{next}</p>
        </Line>
      )}
    </>
  );
}

function Line({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  );
}
