import { MoreOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinking } from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { ConfirmLink } from './confirm-link.tsx';
import { ConfirmMerge } from './confirm-merge.tsx';
import styles from './links.module.css';
import type { RelatedTicket } from './related.ts';

const acts = ['merge', 'attach', 'takeApart', 'detach'] as const;
type Act = (typeof acts)[number];

interface Props {
  ticket: TicketDetail;
  one: RelatedTicket;
  mayJoin: boolean;
}

/** One line: how it is related, its number, state and summary; what can be done about it is in its menu. */
export function OneRelated({ ticket, one, mayJoin }: Props) {
  const { t } = useTranslation('links');
  const both = useBoth();
  const [asking, setAsking] = useState<Act | null>(null);
  const { number, stageName, summary, id } = one.ticket;
  const possible = mayJoin ? acts.filter((act) => isPossible(act, one)) : [];
  const items = possible.map((key) => ({ key, label: t(key), onClick: () => setAsking(key) }));
  return (
    <li className={styles['one']}>
      <span className={styles['relation']}>{t(`relation.${one.relation}`)}</span>
      <Link to="/tickets/$ticketId" params={{ ticketId: id }} className="number">
        {number}
      </Link>
      <span className={styles['summary']} title={`${both(stageName)} · ${summary}`}>
        {both(stageName)} · {summary}
      </span>
      {items.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items }}>
          <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t('more', { number })} />
        </Dropdown>
      )}
      {asking && <Asked act={asking} ticket={ticket} one={one} onClose={() => setAsking(null)} />}
    </li>
  );
}

function isPossible(act: Act, { relation, mergeable, mayBeParent, mergeId }: RelatedTicket): boolean {
  if (act === 'merge') return mergeable !== null;
  if (act === 'attach') return mayBeParent;
  return act === 'takeApart' ? mergeId !== null : relation === 'parent';
}

interface AskedProps {
  act: Act;
  ticket: TicketDetail;
  one: RelatedTicket;
  onClose: () => void;
}

/** Each is asked once, with what follows from it. */
function Asked({ act, ticket, one, onClose }: AskedProps) {
  const { t } = useTranslation(['links', 'outages']);
  const { attach, takeApart, detach } = useLinking(ticket.id);
  const once = useOnce();
  const { number, id } = one.ticket;
  const { mergeable, mergeId } = one;
  if (act === 'merge') return mergeable && <ConfirmMerge ticket={ticket} one={mergeable} onClose={onClose} />;
  if (act === 'detach')
    return (
      <AskKeptReason
        place={`ticket:${ticket.id}:detach`}
        title={t('detachTitle', { number })}
        label={t('outages:detachWhy')}
        doIt={t('detach')}
        doing={detach.isPending}
        error={detach.error}
        onDo={(reason) => once(['detach', reason], () => detach.mutateAsync(reason), { onSuccess: onClose })}
        onClose={onClose}
      >
        <p>{t('detachNote')}</p>
      </AskKeptReason>
    );
  const asked = act === 'attach' ? attach : takeApart;
  const target = act === 'attach' ? id : mergeId;
  return (
    <ConfirmLink
      title={t(`${act}Title`, { number })}
      note={t(`${act}Note`, { number })}
      doIt={t(act)}
      asked={asked}
      onDo={() => target !== null && once([act, target], () => asked.mutateAsync(target), { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
