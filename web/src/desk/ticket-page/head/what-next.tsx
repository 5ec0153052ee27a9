import { CheckCircleOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTicketClocks } from '../../../api/casework/tickets/tickets.ts';
import type { TicketDetail, TicketVerb } from '../../../api/types.ts';
import { dateTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useMe } from '../../parts/me.ts';
import { nearestClock } from '../side/nearest-clock.ts';

interface Props {
  ticket: TicketDetail;
  did: TicketVerb;
  onClose: () => void;
}

/** After something was done: who has it now, and by when what is due. */
export function WhatNext({ ticket, did, onClose }: Props) {
  const { t } = useTranslation(['ticket-page', 'tickets']);
  const both = useBoth();
  const language = useLanguage();
  const clock = nearestClock(useTicketClocks(ticket.id).data ?? []);
  const who = useWhoNow(ticket);
  const due = clock?.dueAt ? t('next.due', { name: both(clock.label), at: dateTime(clock.dueAt, language) }) : '';
  return (
    <Alert
      type="success"
      role="status"
      showIcon
      icon={<CheckCircleOutlined />}
      closable
      title={`${t('next.did', { verb: t(`tickets:verb.${did}`) })}${who}${ticket.state === 'open' ? due : ''}`}
      onClose={onClose}
    />
  );
}

function useWhoNow({ state, holder, team, acceptBy, reply }: TicketDetail): string {
  const { t } = useTranslation('ticket-page');
  const both = useBoth();
  const me = useMe();
  const language = useLanguage();
  if (state === 'closed') return t('next.over');
  if (reply !== null && !holder && !acceptBy) return t('next.customer');
  if (holder) return holder.id === me.id ? t('next.you') : t('next.holder', { who: both(holder.name) });
  if (!team) return t('next.nobody');
  if (acceptBy) return t('next.accept', { team: both(team.name), at: dateTime(acceptBy, language) });
  return t('next.team', { team: both(team.name) });
}
