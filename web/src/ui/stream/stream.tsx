import { Button } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime, hourAndMinute } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useQuarterMinute } from '../times/now.ts';
import { useKeys } from '../press-keys.ts';
import { DayName } from './day-name.tsx';
import { groupByDay } from './group-by-day.ts';
import styles from './stream.module.css';

export interface StreamItem {
  id: string;
  at: string;
  /** system: what happened by itself, small and grey; act: what somebody did; note: what colleagues write to each other. */
  look: 'system' | 'act' | 'note';
  /** It came after what the reader has seen before. */
  isNew?: boolean;
  content: ReactNode;
}

interface Props {
  title: string;
  items: readonly StreamItem[];
  /** At the right of the title. */
  actions?: ReactNode;
}

/** As many as are seen at a glance. */
const SHORT = 8;

/** What happened, by days, the newest last; J and K go from one to the next. */
export function Stream({ title, items, actions }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const days = groupByDay(items, useQuarterMinute());
  const firstNew = items.some(({ isNew }) => !isNew) ? items.find(({ isNew }) => isNew)?.id : undefined;
  useKeys({ j: () => step(list.current, 1), k: () => step(list.current, -1) });
  return (
    <section className={styles['stream']} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions}
        {items.length > SHORT && (
          <Button type="link" size="small" onClick={() => toNewest(list.current)}>
            {t('stream.toNewest')}
          </Button>
        )}
      </header>
      <div ref={list}>
        {days.map((day) => (
          <div key={day.ago}>
            <h3 className={styles['day']}>
              <DayName day={day} />
            </h3>
            <ol>
              {day.items.map((item) => (
                <li key={item.id} data-look={item.look} data-entry tabIndex={-1}>
                  {item.id === firstNew && <p className={styles['newFrom']}>{t('stream.newFrom')}</p>}
                  <Moment at={item.at} />
                  <div className={styles['content']}>{item.content}</div>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

function Moment({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time className="number" dateTime={at} title={dateTime(at, language, true)}>
      {hourAndMinute(at, language)}
    </time>
  );
}

/** To the next of them, or the one before; from nowhere to the newest. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const here = all.findIndex((one) => one.contains(document.activeElement));
  if (here === -1) toNewest(list);
  else enter(all[Math.min(all.length - 1, Math.max(0, here + by))]);
}

function toNewest(list: HTMLElement | null): void {
  enter([...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])].at(-1));
}

function enter(entry: HTMLElement | undefined): void {
  entry?.focus();
  entry?.scrollIntoView({ block: 'nearest' });
}
