import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '../parts/desk-module.ts';

type Report = (place: string, count: number | null) => void;

const ReportContext = createContext<Report>(() => undefined);

/** The title of the tab says how much waits for this person at all places together, for those who look at another one. */
export function WaitingInTitle({ children }: { children: ReactNode }) {
  const { t } = useTranslation('parts');
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const report = useCallback<Report>((place, count) => {
    setCounts((before) => ({ ...before, [place]: count ?? 0 }));
  }, []);
  const all = useMemo(() => Object.values(counts).reduce((sum, one) => sum + one, 0), [counts]);
  useEffect(() => {
    document.title = all > 0 ? `(${all}) ${t('product')}` : t('product');
  }, [all, t]);
  return <ReportContext value={report}>{children}</ReportContext>;
}

/** Says what waits at a place as long as it is shown. */
export function useWaitingAt(place: string, waiting: Waiting | null): void {
  const report = useContext(ReportContext);
  const count = waiting?.count ?? null;
  useEffect(() => {
    report(place, count);
    return () => report(place, null);
  }, [report, place, count]);
}
