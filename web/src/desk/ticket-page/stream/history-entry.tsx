import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TicketDetail, TicketEntry } from '../../../api/types.ts';
import { attachmentAt } from '../../../api/doors/portal.ts';
import { useBoth } from '../../../ui/both.tsx';
import { FileCard } from '../../parts/file-card.tsx';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';
import { fileIn, isByCustomer, otherIn, saidIn } from './read-entry.ts';
import styles from './stream.module.css';

/** One thing that happened: who, what, from where to where, what was said with it. */
export function HistoryEntry({ entry, ticket, isNew }: { entry: TicketEntry; ticket: TicketDetail; isNew: boolean }) {
  const { kind, summary } = ticket;
  const { t } = useTranslation(['ticket-page', 'tickets']);
  const both = useBoth();
  const words = useKindWords();
  const { from, to, outcome, satisfied, undone } = entry.detail;
  const file = fileIn(entry.detail);
  const byNobody = isByCustomer(entry.detail) ? t('theCustomer') : t('tickets:theSystem');
  const moved = typeof from === 'string' && typeof to === 'string' && from !== to;
  return (
    <>
      <div className={styles['head']}>
        {isNew && <span className={styles['dot']} role="img" aria-label={t('isNew')} />}
        <span>{entry.by ? both(entry.by) : (otherIn(entry.detail) ?? byNobody)}</span>
        <strong>{t(`tickets:entry.${file ? 'file' : entry.kind}`, { defaultValue: entry.kind })}</strong>
        {typeof undone === 'string' && <span>{t(`tickets:verb.${undone}`, { defaultValue: undone })}</span>}
        <OtherTicket detail={entry.detail} />
        {typeof outcome === 'string' && outcome !== 'none' && (
          <span>{t(`tickets:outcome.${outcome}`, { defaultValue: outcome })}</span>
        )}
        {typeof satisfied === 'boolean' && <span>{t(satisfied ? 'wasSatisfied' : 'wasNotSatisfied')}</span>}
        {moved && (
          <span className="faint">
            {words.stage(kind, from)} → {words.stage(kind, to)}
          </span>
        )}
      </div>
      {file && <FileCard name={file.name} type={file.type} size={file.size} at={attachmentAt(file.id)} />}
      {saidIn(entry.detail, both, summary).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
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
