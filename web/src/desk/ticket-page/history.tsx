import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketDetail, TicketEntry } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { At } from '../../ui/times.tsx';
import page from '../parts/page.module.css';
import { useKindWords } from '../tickets/parts/use-kind-words.ts';
import styles from './ticket.module.css';

/** What happened to it, the latest first; a line parts what is new from what I had seen. */
export function History({ ticket, seenEntryId }: { ticket: TicketDetail; seenEntryId: number | null }) {
  const { t } = useTranslation('ticket-page');
  const entries = ticket.history.toReversed();
  const firstSeen = entries.find(({ id }) => seenEntryId !== null && id <= seenEntryId)?.id;
  const news = entries[0]?.id !== firstSeen;
  return (
    <section className={page['section']} aria-labelledby="ticket-history">
      <header>
        <h2 id="ticket-history">{t('history')}</h2>
      </header>
      <ol className={styles['history']}>
        {entries.map((entry) => (
          <Fragment key={entry.id}>
            {news && entry.id === firstSeen && <li className={styles['seen']}>{t('seenBefore')}</li>}
            <Entry entry={entry} kind={ticket.kind} isNew={seenEntryId !== null && entry.id > seenEntryId} />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, kind, isNew }: { entry: TicketEntry; kind: string; isNew: boolean }) {
  const { t } = useTranslation(['ticket-page', 'tickets']);
  const both = useBoth();
  const words = useKindWords();
  const { from, to } = entry.detail;
  const file = fileIn(entry.detail);
  const isCustomers = entry.detail['by'] === 'customer';
  return (
    <li data-new={isNew || undefined}>
      <At at={entry.at} />
      <div>
        <div className={styles['entryHead']}>
          {isNew && <span className={styles['dot']} role="img" aria-label={t('isNew')} />}
          <strong>{t(`tickets:entry.${file ? 'file' : entry.kind}`, { defaultValue: entry.kind })}</strong>
          <OtherTicket detail={entry.detail} />
          <span>
            {entry.by
              ? both(entry.by)
              : (otherIn(entry.detail) ?? t(isCustomers ? 'theCustomer' : 'tickets:theSystem'))}
          </span>
          {typeof from === 'string' && typeof to === 'string' && (
            <span className="faint">
              {words.stage(kind, from)} → {words.stage(kind, to)}
            </span>
          )}
        </div>
        {file && (
          <a href={`/api/attachments/${file.id}`} download>
            {file.name}
          </a>
        )}
        {saidIn(entry.detail, both).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </li>
  );
}

/** What a customer or another system attached. */
function fileIn({ attachmentId: id, name }: TicketEntry['detail']) {
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null;
}

/** The other system that did it, or whoever it named. */
function otherIn({ author, by }: TicketEntry['detail']): string | null {
  const name = author ?? by;
  return typeof name === 'string' && name !== '' && name !== 'customer' ? name : null;
}

/** The other ticket that it is about, where it names one. */
function OtherTicket({ detail }: Pick<TicketEntry, 'detail'>) {
  const number = [detail['number'], detail['into']].find((one) => typeof one === 'string');
  const id = [detail['ticketId'], detail['intoId'], detail['parentId']].find((one) => typeof one === 'string');
  if (!number) return null;
  if (!id) return <span className="number">{number}</span>;
  return (
    <Link to="/tickets/$ticketId" params={{ ticketId: id }} className="number">
      {number}
    </Link>
  );
}

const spoken = ['question', 'answer', 'reason', 'note', 'result', 'reply', 'words', 'summary', 'text', 'remark'];

/** What somebody said with it, and to which team it went. */
function saidIn(detail: TicketEntry['detail'], both: ReturnType<typeof useBoth>): string[] {
  const { team } = detail;
  const to = isInBoth(team) ? [both(team)] : [];
  const said = spoken.flatMap((name) => {
    const value = detail[name];
    // Codes of reasons are for clocks, not for readers.
    return typeof value === 'string' && value !== '' && !/^[a-z][a-z-]*$/u.test(value) ? [value] : [];
  });
  return [...new Set([...to, ...said])];
}

function isInBoth(value: unknown): value is { zh: string; en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}
