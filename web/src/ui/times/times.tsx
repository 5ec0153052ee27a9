import { ago, clock, dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useQuarterMinute, useSecond } from './now.ts';

/** 2 分钟前, with the exact time on hover. */
export function Ago({ at }: { at: string }) {
  const language = useLanguage();
  const now = useQuarterMinute();
  return (
    <time className="number" dateTime={at} title={dateTime(at, language, true)}>
      {ago(at, now, language)}
    </time>
  );
}

/** A clock that runs since a moment: 3:07. */
export function Running({ since }: { since: string }) {
  const language = useLanguage();
  const now = useSecond();
  return (
    <time className="number" dateTime={since} title={dateTime(since, language, true)}>
      {clock((now - new Date(since).getTime()) / 1000)}
    </time>
  );
}

export function At({ at, seconds = false }: { at: string; seconds?: boolean }) {
  const language = useLanguage();
  return (
    <time className="number" dateTime={at} title={dateTime(at, language, true)}>
      {dateTime(at, language, seconds)}
    </time>
  );
}
