import { ArrowDownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayName } from '../stream/day-name.tsx';
import { groupByDay } from '../stream/group-by-day.ts';
import { useQuarterMinute } from '../times/now.ts';
import styles from './conversation.module.css';
import { type ConversationItem, SaidList } from './said-list.tsx';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSeen } from './use-seen.ts';

interface Props {
  label: string;
  items: readonly ConversationItem[];
  /** Above the first: what was said before. */
  earlier?: ReactNode;
  /** Below the last: who is typing. */
  typing?: string | null;
  /** The last that was really seen: on a page that is looked at, within what is scrolled to. */
  onSeen?: (id: string) => void;
}

/**
 * What was said, the newest last. It stays where one reads; at its end it follows what comes, which is read out politely.
 */
export function Conversation({ label, items, earlier, typing = null, onSeen }: Props) {
  const { t } = useTranslation('ui');
  const list = useRef<HTMLDivElement>(null);
  const days = groupByDay(items, useQuarterMinute());
  const { atEnd, toEnd } = useScrollPlace(list, items);
  const seen = useSeen(list, items, onSeen);
  const below = atEnd ? 0 : countAfter(items, seen);
  return (
    <section className={styles['conversation']} aria-label={label}>
      {/* Focusable, so that the keys scroll it. */}
      <div ref={list} className={styles['scroller']} role="log" aria-live="off" aria-label={label} tabIndex={0}>
        <div className={styles['content']}>
          {earlier}
          {days.map((day) => (
            <div key={day.at} className={styles['day']}>
              <p className={styles['dayName']}>
                <DayName day={day} />
              </p>
              <SaidList items={day.items} />
            </div>
          ))}
          <p className={styles['typing']} role="status">
            {typing}
          </p>
        </div>
      </div>
      {below > 0 && (
        <Button className={styles['below'] ?? ''} size="small" icon={<ArrowDownOutlined />} onClick={toEnd}>
          {t('conversation.below', { count: below })}
        </Button>
      )}
      <Arrived items={items} />
    </section>
  );
}

/** Reads out what the other side said since the page came up. */
function Arrived({ items }: Pick<Props, 'items'>) {
  const last = items.findLast(({ side }) => side !== 'ours');
  const [first] = useState(last?.id);
  return (
    <p className="for-readers" role="status">
      {last && last.id !== first ? `${last.author} ${last.spoken}` : ''}
    </p>
  );
}

function countAfter(items: readonly ConversationItem[], id: string | null): number {
  const seen = items.findIndex((one) => one.id === id);
  return items.slice(seen + 1).filter(({ side }) => side === 'theirs').length;
}
