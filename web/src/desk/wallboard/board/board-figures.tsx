import { useTranslation } from 'react-i18next';
import type { Wallboard } from '../../../api/types.ts';
import { percent } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { Asked } from '../../../ui/fetched.tsx';
import { type Figure, FiguresRow } from '../../../ui/page/figures-row.tsx';
import { Running } from '../../../ui/times/times.tsx';

/** Who waits, how long the longest has, and how fast they are answered, now and today. */
export function BoardFigures({ of }: { of: Asked<Wallboard> }) {
  const { t } = useTranslation('wallboard/board');
  return <FiguresRow label={t('figures')} figures={useFigures(of.data, of.isLoadingError)} />;
}

function useFigures(board: Wallboard | undefined, failed: boolean): Figure[] {
  const { t } = useTranslation('wallboard/board');
  const language = useLanguage();
  const keysOf = ['waiting', 'longest', 'lately', 'today', 'answered', 'left'] as const;
  if (!board) return keysOf.map((key) => ({ key, label: t(`figure.${key}`), value: failed ? '—' : null }));
  const waiting = board.waiting.reduce((sum, { count }) => sum + count, 0);
  const longest = board.waiting[0]?.longestSince;
  const level = (key: 'lately' | 'today'): Figure => {
    const { level: reached, inTime, offered } = board[key];
    return {
      key,
      label: t(`figure.${key}`),
      value: reached === null ? '—' : percent(reached, language),
      note: reached === null ? t('levelNone') : t('levelNote', { inTime, offered }),
    };
  };
  const { answered, left, offered } = board.today;
  return [
    { key: 'waiting', label: t('figure.waiting'), value: waiting },
    {
      key: 'longest',
      label: t('figure.longest'),
      value: longest ? <Running since={longest} /> : '—',
      note: longest ? null : t('noneWaits'),
    },
    level('lately'),
    level('today'),
    { key: 'answered', label: t('figure.answered'), value: answered, note: t('ofOffered', { count: offered }) },
    { key: 'left', label: t('figure.left'), value: left, note: t('ofOffered', { count: offered }) },
  ];
}
