import { useNavigate, useRouterState } from '@tanstack/react-router';
import { App } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaitingEscalations } from '../../../api/casework/times/escalations.ts';
import type { CountsProps } from '../../parts/desk-module.ts';
import { useBoth } from '../../../ui/both.tsx';
import { groupAlarms } from './group-alarms.ts';

/** The alarms that wait for this person to acknowledge; nothing is said until it is known. */
export function CountEscalated({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('times/escalations');
  const { data, isError } = useWaitingEscalations();
  if (!data) return children(null, isError);
  const count = groupAlarms(data).length;
  return children({ count, title: t('badge', { count }) });
}

const SHOWN_SECONDS = 8;

/** One that arrives while something else is done is told at the edge of the page, and goes away by itself. */
export function EscalationNotice(): null {
  const { t } = useTranslation('times/escalations');
  const { notification } = App.useApp();
  const both = useBoth();
  const navigate = useNavigate();
  const elsewhere = useRouterState({ select: (state) => !state.location.pathname.startsWith('/escalations') });
  const { data } = useWaitingEscalations();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!data) return;
    const before = known.current;
    known.current = new Set(data.map(({ id }) => id));
    const [latest] = before ? data.filter(({ id }) => !before.has(id)) : [];
    if (!latest || !elsewhere) return;
    notification.warning({
      key: 'escalation',
      placement: 'bottomRight',
      duration: SHOWN_SECONDS,
      title: t('notice'),
      description: t('noticeOf', { number: latest.ticket.number, label: both(latest.label) }),
      onClick: () => {
        notification.destroy('escalation');
        void navigate({ to: '/escalations' });
      },
    });
  }, [data, elsewhere, notification, navigate, t, both]);
  return null;
}
