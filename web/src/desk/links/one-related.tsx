import { MoreOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinking } from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
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
  const [asking, setAsking] = useState<Exclude<Act, 'attach'> | null>(null);
  const { number, stageName, summary, id } = one.ticket;
  const possible = mayJoin ? acts.filter((act) => isPossible(act, one)) : [];
  const join = usePutUnder(ticket, one);
  const choose = (act: Act) => (act === 'attach' ? join.run() : setAsking(act));
  const items = possible.map((key) => ({ key, label: t(key), onClick: () => choose(key) }));
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
          <Button
            type="text"
            size="small"
            icon={<MoreOutlined />}
            loading={join.doing}
            aria-label={t('more', { number })}
          />
        </Dropdown>
      )}
      {join.error !== null && <Failure error={join.error} />}
      {asking && <Asked act={asking} ticket={ticket} one={one} onClose={() => setAsking(null)} />}
    </li>
  );
}

/** Done at once: it can be taken out again, which is offered. */
function usePutUnder(ticket: TicketDetail, { ticket: { id, number } }: RelatedTicket) {
  const { t } = useTranslation('links');
  const { attach, detach } = useLinking(ticket.id);
  const once = useOnce();
  const offer = useUndo();
  const undo = () => detach.mutateAsync(t('attachUndone'));
  const run = () =>
    once(id, () => attach.mutateAsync(id), { onSuccess: () => offer({ said: t('didAttach', { number }), undo }) });
  return { run, doing: attach.isPending, error: attach.error };
}

function isPossible(act: Act, { relation, mergeable, mayBeParent, mergeId }: RelatedTicket): boolean {
  if (act === 'merge') return mergeable !== null;
  if (act === 'attach') return mayBeParent;
  return act === 'takeApart' ? mergeId !== null : relation === 'parent';
}

interface AskedProps {
  act: Exclude<Act, 'attach'>;
  ticket: TicketDetail;
  one: RelatedTicket;
  onClose: () => void;
}

/** Each is asked once, with what follows from it. */
function Asked({ act, ticket, one, onClose }: AskedProps) {
  const { t } = useTranslation(['links', 'outages']);
  const { takeApart, detach, attach } = useLinking(ticket.id);
  const offer = useUndo();
  const left = () => {
    onClose();
    offer({ said: t('didDetach', { number }), undo: () => attach.mutateAsync(id) });
  };
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
        onDo={(reason) => once(['detach', reason], () => detach.mutateAsync(reason), { onSuccess: left })}
        onClose={onClose}
      >
        <p>{t('detachNote')}</p>
      </AskKeptReason>
    );
  return (
    <ConfirmLink
      title={t('takeApartTitle', { number })}
      note={t('takeApartNote', { number })}
      doIt={t('takeApart')}
      asked={takeApart}
      onDo={() => mergeId !== null && once(mergeId, () => takeApart.mutateAsync(mergeId), { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
