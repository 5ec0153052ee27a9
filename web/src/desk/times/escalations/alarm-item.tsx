import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useBoth } from '../../../ui/both.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Ago, At } from '../../../ui/times/times.tsx';
import { useMe } from '../../parts/me.ts';
import { KindTag } from '../../tickets/parts/tags.tsx';
import styles from './escalations.module.css';
import type { Alarm } from './group-alarms.ts';
import { NextLevel } from './next-level.tsx';
import { StepTag } from './step-tag.tsx';
import { ToldLevels } from './told-levels.tsx';

interface Props {
  alarm: Alarm;
  /** The keys go to this one. */
  current?: boolean;
  /** Without it there is nothing for me to do. */
  acknowledge?: { doing: boolean; run: () => void; withNote: () => void };
}

/** One alarm: which ticket and clock, how far it climbed, until when it climbs on, who was told. */
export function AlarmItem({ alarm: { latest }, current = false, acknowledge }: Props) {
  const { t } = useTranslation(['times/escalations', 'ui']);
  const both = useBoth();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={place} className={styles['alarm']} data-current={current || undefined} aria-label={latest.ticket.summary}>
      <div className={styles['words']}>
        <div className={styles['line']}>
          <StepTag step={latest.step} repetition={latest.repetition} />
          <strong>{both(latest.label)}</strong>
          <span>
            {t('dueAt')} <At at={latest.dueAt} />{' '}
            <span className="faint">
              · <Ago at={latest.dueAt} />
            </span>
          </span>
        </div>
        <div className={styles['line']}>
          <TicketLink ticket={latest.ticket} />
          <KindTag kind={latest.ticket.kind} />
          <span>{latest.ticket.summary}</span>
        </div>
        <div className={styles['line']}>
          <span className="faint">
            {t('level', { level: latest.level + 1 })}
            {t('ui:comma')}
            <Trans
              t={t}
              i18nKey={latest.mine ? 'toldMe' : 'toldOthers'}
              components={{ ago: <Ago at={latest.toldAt} /> }}
            />
          </span>
          <NextLevel escalation={latest} />
        </div>
        <Answer alarm={latest} />
        <ToldLevels levels={latest.levels} />
      </div>
      {acknowledge && (
        <div className={styles['deeds']}>
          <Button loading={acknowledge.doing} onClick={acknowledge.run}>
            {t('acknowledge')}
            {current && <KeyHint keys="A" />}
          </Button>
          <Button type="text" size="small" disabled={acknowledge.doing} onClick={acknowledge.withNote}>
            {t('withNote')}
            {current && <KeyHint keys="N" />}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Whoever was told need not be somebody who may read tickets: an administrator sees the number. */
function TicketLink({ ticket: { id, number } }: { ticket: Alarm['latest']['ticket'] }): ReactNode {
  const { rights } = useMe();
  if (!rights.includes('ticket:read')) return <span className="number">{number}</span>;
  return (
    <Link to="/tickets/$ticketId" params={{ ticketId: id }} className="number">
      {number}
    </Link>
  );
}

/** Who acknowledged it, or why it is over. */
export function Answer({ alarm }: { alarm: Alarm['latest'] }) {
  const { t } = useTranslation('times/escalations');
  const both = useBoth();
  const { acknowledgedAt, acknowledgedBy, byMe, note, endedAt, endedBecause } = alarm;
  if (!acknowledgedAt && !endedAt) return null;
  return (
    <div className={styles['answer']}>
      {acknowledgedAt && (
        <span>
          {t(byMe ? 'acknowledgedByMe' : 'acknowledgedBy', { name: both(acknowledgedBy) })} <At at={acknowledgedAt} />
          {note && t('said', { note })}
        </span>
      )}
      {endedAt && (
        <span>
          {t(`over.${endedBecause ?? 'over'}`)} <At at={endedAt} />
        </span>
      )}
    </div>
  );
}
