import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Calendar, type CalendarBody, useChangeCalendar } from '../../api/foundation/calendar.ts';
import { RefusalError } from '../../api/refusal.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { listThings } from './list-things.ts';
import { countChanges } from '../../ui/page/count-changes.ts';
import { SaveBar } from '../../ui/page/save-bar.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useVersionedDraft } from '../parts/use-versioned-draft.ts';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { At } from '../../ui/times/times.tsx';
import { BeforeSaving } from '../parts/clocks/before-saving.tsx';
import { showRuns } from '../parts/clocks/rederivations.tsx';
import styles from './calendars.module.css';
import { CoverageNote } from './coverage-note.tsx';
import { judgeComplete } from './judge-complete.ts';
import { todayAt } from './judge-coverage.ts';
import { WeekHours } from './week-hours.tsx';
import { YearPart } from './year-part.tsx';

/** What is changed stays here until it is saved; somebody else's version is never written over. */
export function CalendarEditor({ latest }: { latest: Calendar }) {
  const { t } = useTranslation('calendar');
  const both = useBoth();
  const { message } = App.useApp();
  const today = todayAt(useQuarterMinute());
  const editing = useVersionedDraft(latest, (one) => one.body);
  const { draft, changed, overtaken } = editing;
  const [asking, setAsking] = useState(false);
  const change = useChangeCalendar(latest.calendar);
  const { body, version, provinceId } = draft;
  const set = (part: Partial<CalendarBody>) => editing.set({ ...draft, body: { ...body, ...part } });
  const details = change.error instanceof RefusalError ? change.error.details : [];
  const lacking = judgeComplete(body);
  const save = (reason: string) =>
    editing.save(
      () => change.mutateAsync({ version, provinceId, reason, body }),
      () => {
        void message.success(t('saved'));
        showRuns();
      },
      // What is wrong is shown where it stands, not in the dialog; the reason is kept for when it is put right.
      () => setAsking(false),
    );
  const takeLatest = () => {
    change.reset();
    editing.takeLatest();
  };
  return (
    <div className={styles['editor']}>
      <div className={styles['line']}>
        <span className="faint">
          <SavedBy calendar={latest} />
        </span>
        {overtaken && <Button onClick={takeLatest}>{t('load')}</Button>}
        {overtaken && !change.isPending && (
          <strong role="alert">
            {t('overtaken', { by: both(latest.by) || t('somebody'), reason: latest.reason })}
          </strong>
        )}
      </div>
      {change.isError && <Failure error={withoutDetails(change.error)} />}
      {/* What is not saved yet is not known to any deadline. */}
      <CoverageNote body={latest.body} today={today} />
      <div className={styles['parts']}>
        <WeekHours body={body} faults={details} set={set} />
        <YearPart body={body} saved={latest.body} faults={details} today={today} set={set} />
      </div>
      <SaveBar
        changes={changed ? countChanges(listThings(latest.body), listThings(body)) : 0}
        saving={change.isPending}
        save={t('save')}
        hindrance={overtaken ? t('overtakenShort') : lacking && t(`lacks.${lacking.what}`, { year: lacking.year })}
        onSave={() => setAsking(true)}
        onUndo={takeLatest}
      />
      {asking && (
        <AskKeptReason
          place={`calendar:${latest.calendar}:${provinceId}:reason`}
          title={t('saveTitle')}
          label={t('reason')}
          placeholder={t('reasonPrompt')}
          doIt={t('saveIt')}
          doing={change.isPending}
          error={null}
          onDo={save}
          onClose={() => setAsking(false)}
        >
          <p>
            <BeforeSaving provinceId={provinceId} what={t('holdsFrom')} />
          </p>
        </AskKeptReason>
      )}
    </div>
  );
}

/** Who saved it, and why; nobody did where it came with the product. */
function SavedBy({ calendar: { version, by, reason, at } }: { calendar: Calendar }) {
  const { t } = useTranslation('calendar');
  const both = useBoth();
  if (version === 0) return t('notYet');
  return (
    <>
      {by ? t('version', { by: both(by), reason }) : t('shipped')} <At at={at} />
    </>
  );
}

const shown = /^(week\.\d$|makeUpDay$|exceptions|years\.\d{4})/;

/** They stand beside what they are about. */
function withoutDetails(error: unknown): unknown {
  if (!(error instanceof RefusalError)) return error;
  const { code, message: reason, remedy, status, details } = error;
  const rest = code === 'calendar-changed' ? [] : details.filter(({ field }) => !shown.test(field));
  return new RefusalError({ code, reason, remedy, details: rest }, status);
}
