import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TicketDetail } from '../../api/types.ts';
import page from '../parts/page.module.css';
import { KindTag, SeverityTag, StageTag } from '../tickets/parts/tags.tsx';
import { useKindWords } from '../tickets/parts/use-kind-words.ts';
import { Sender } from '../portal/sender.tsx';

export function TicketHead({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('ticket-page');
  const words = useKindWords();
  const { number, kind, category, stage, severity } = ticket;
  return (
    <header className={page['head']}>
      <Link to="/tickets" aria-label={t('backToList')} title={t('backToList')}>
        <ArrowLeftOutlined />
      </Link>
      <h1 className="number">{number}</h1>
      <KindTag kind={kind} />
      <span>{words.category(kind, category)}</span>
      <StageTag kind={kind} stage={stage} />
      <SeverityTag severity={severity} />
      <Sender ticketId={ticket.id} />
    </header>
  );
}
