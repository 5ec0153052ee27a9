import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock, percent, timeOfDay } from '../i18n/format.ts';
import { type Language, pick, toLanguage } from '../i18n/language.ts';
import { cssVariables, type Mode } from '../theme/colours.ts';
import { keptMode, modeInUse } from '../theme/mode-in-use.ts';
import { type Board, useBoard } from './follow-board.ts';
import { switchScreenLanguage } from './start-texts.ts';
import { useNow } from './use-now.ts';

/** The token stands behind the #, which no browser sends to anybody. */
const tokenInAddress = () => window.location.hash.slice(1);

/** A wallboard for a hall: figures alone, large, with nobody signed in. */
export function WallScreen() {
  const { t, i18n } = useTranslation('wallboard/screen');
  const language = toLanguage(i18n.language);
  const [token] = useState(tokenInAddress);
  const [mode, setMode] = useState(modeInUse);
  const { board, ahead, line } = useBoard(token);
  const now = useNow() + ahead;
  useLayoutEffect(() => applyLook(mode, language), [mode, language]);
  if (!board) {
    return (
      <main className="told" aria-live="polite">
        <p>{t(line === 'closed' ? 'closed' : line === 'down' ? 'down' : 'opening')}</p>
        {line === 'closed' && <p className="why">{t('closedWhy')}</p>}
      </main>
    );
  }
  const choose = (next: Mode) => {
    keptMode().put(next);
    setMode(next);
  };
  return (
    <main className="board" data-stale={line !== 'up' || undefined}>
      <header>
        <h1>
          {pick(board.province, language)} · {board.name}
        </h1>
        <p className="stale" role="status">
          {line === 'up' ? '' : t('stale', { at: timeOfDay(board.at, language) })}
        </p>
        <Choices mode={mode} language={language} onMode={choose} />
        <time>{timeOfDay(new Date(now).toISOString(), language)}</time>
      </header>
      <Figures board={board} now={now} language={language} />
      <Queues board={board} now={now} />
      <People board={board} />
      <footer>{t('definition')}</footer>
    </main>
  );
}

interface Shown {
  board: Board;
  now: number;
  language: Language;
}

function applyLook(mode: Mode, language: Language): void {
  const root = document.documentElement;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode, language))) root.style.setProperty(name, value);
}

interface ChoicesProps {
  mode: Mode;
  language: Language;
  onMode: (mode: Mode) => void;
}

/** Seen where a mouse or the keyboard comes near. */
function Choices({ mode, language, onMode }: ChoicesProps) {
  const { t } = useTranslation('wallboard/screen');
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <div className="choices">
      <button type="button" onClick={() => onMode(mode === 'dark' ? 'light' : 'dark')}>
        {t(mode === 'dark' ? 'light' : 'dark')}
      </button>
      <button type="button" lang={other} onClick={() => void switchScreenLanguage(other)}>
        {other === 'en' ? 'English' : '中文'}
      </button>
    </div>
  );
}

const since = (at: string, now: number) => clock((now - new Date(at).getTime()) / 1000);

function Figures({ board, now, language }: Shown) {
  const { t } = useTranslation('wallboard/screen');
  const waiting = board.waiting.reduce((sum, { count }) => sum + count, 0);
  const longest = board.waiting[0]?.longestSince;
  const level = (reached: number | null) => (reached === null ? '—' : percent(reached, language));
  const figures = [
    ['waiting', String(waiting)],
    ['longest', longest ? since(longest, now) : '—'],
    ['lately', level(board.lately.level)],
    ['today', level(board.today.level)],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`figure.${key}`)}</dt>
          <dd data-long={value.length > 5 || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const MOST_LINES = 6;

function Queues({ board, now }: Omit<Shown, 'language'>) {
  const { t, i18n } = useTranslation(['wallboard/screen', 'contacts', 'customers']);
  const shown = board.waiting.slice(0, MOST_LINES);
  const more = board.waiting.slice(MOST_LINES).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="queues" aria-label={t('queues')}>
      <h2>{t('queues')}</h2>
      {shown.length === 0 ? (
        <p className="none">{t('nobody')}</p>
      ) : (
        <table>
          <tbody>
            {shown.map(({ desk, deskName, wayIn, level, count, longestSince }) => (
              <tr key={`${desk} ${wayIn} ${level}`}>
                <th scope="row">
                  {deskName ? deskName[i18n.language === 'en' ? 'en' : 'zh'] : (desk ?? t('noQueue'))} ·{' '}
                  {t(`contacts:wayIn.${wayIn}`)}
                  {level !== null && (
                    <span className="level"> {t(`customers:level.${level}`, { defaultValue: level })}</span>
                  )}
                </th>
                <td>{count}</td>
                <td>{since(longestSince, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className="none">{t('more', { count: more })}</p>}
    </section>
  );
}

/** Who is offline is nobody in the hall. */
const shownStates = ['ready', 'on-contact', 'ringing', 'wrap-up', 'break', 'away'] as const;

function People({ board }: { board: Board }) {
  const { t } = useTranslation('wallboard/screen');
  const countOf = (state: string) => board.states.find((one) => one.state === state)?.count ?? 0;
  const { answered, left, offered } = board.today;
  return (
    <section className="people" aria-label={t('people')}>
      <h2>{t('people')}</h2>
      <dl>
        {shownStates.map((state) => (
          <div key={state}>
            <dt>{t(`state.${state}`)}</dt>
            <dd>{countOf(state)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('day')}</h2>
      <dl>
        {Object.entries({ offered, answered, left }).map(([key, value]) => (
          <div key={key}>
            <dt>{t(`of.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
