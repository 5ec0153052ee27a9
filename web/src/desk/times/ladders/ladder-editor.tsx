import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Ladder, type LadderStep, useChangeLadder } from '../../../api/casework/times/ladders.ts';
import { RefusalError } from '../../../api/refusal.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { useVersionedDraft } from '../../parts/use-versioned-draft.ts';
import { countChanges } from '../../../ui/page/count-changes.ts';
import { SaveBar } from '../../../ui/page/save-bar.tsx';
import { At } from '../../../ui/times/times.tsx';
import { useUndo } from '../../../ui/undo/undoable.ts';
import { useDoOnce } from '../../../ui/use-once.ts';
import { BeforeSaving } from '../../parts/clocks/before-saving.tsx';
import { showRuns } from '../../parts/clocks/rederivations.tsx';
import page from '../../parts/page.module.css';
import { addLevel, addWarning } from './edit-steps.ts';
import { LadderPicture } from './ladder-picture.tsx';
import styles from './ladders.module.css';
import { StepCells } from './step-cells.tsx';
import { usePeople } from './use-people.ts';

interface Props {
  /** As the centre has it now; version 0 where it is to be made. */
  latest: Ladder;
  title: string;
  /** Called when it was made or taken away. */
  onGone: () => void;
}

/** What is changed stays here until it is saved; somebody else's version is never written over. */
export function LadderEditor({ latest, title, onGone }: Props) {
  const { t } = useTranslation('times/ladders');
  const both = useBoth();
  const { message } = App.useApp();
  const editing = useVersionedDraft(latest, (one) => one.steps);
  const { draft, changed, overtaken } = editing;
  const change = useChangeLadder();
  const doChange = useDoOnce(change);
  const offer = useUndo();
  const people = usePeople();
  const { kind, category, clock, provinceId, version, steps } = draft;
  const place = { kind, category, clock, provinceId, version };
  const set = (next: LadderStep[]) => editing.set({ ...draft, steps: next });
  const faults = change.error instanceof RefusalError ? change.error.details : [];
  const toNobody = steps.some(({ tell }) => tell.length === 0);
  const save = () =>
    editing.save(
      () => change.mutateAsync({ ...place, steps }),
      () => {
        void message.success(t('saved'));
        showRuns();
        if (version === 0) onGone();
      },
    );
  const gone = ({ version: withoutIt }: { version: number }) => {
    onGone();
    const before = { ...place, version: withoutIt, steps: latest.steps };
    offer({ said: t('tookAway', { title }), undo: () => change.mutateAsync(before) });
  };
  const takeAway = () => doChange({ ...place, steps: null }, { onSuccess: gone });
  const takeLatest = () => {
    change.reset();
    editing.takeLatest();
  };
  return (
    <section className={page['section']} aria-labelledby="ladder">
      <header>
        <h2 id="ladder">{title}</h2>
        {version > 0 && (
          <span className="faint">
            {latest.by ? t('version', { by: both(latest.by) }) : t('shipped')} <At at={latest.at} />
          </span>
        )}
      </header>
      <div className={`${page['body']} ${styles['editor']}`}>
        <Awaited of={[people.asked]} waiting={null} />
        <LadderPicture steps={steps} nameOf={people.nameOf} />
        <table className={page['table']} aria-label={t('steps')}>
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('whenHead')}</th>
              <th scope="col">{t('whom.title')}</th>
              <th>
                <span className="for-readers">{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              <StepCells
                // Steps have no other identity while they are changed.
                // oxlint-disable-next-line react/no-array-index-key
                key={index}
                step={step}
                people={people}
                faults={faultsOf(faults, index)}
                put={(next) => set(steps.with(index, next))}
                remove={() => set(steps.toSpliced(index, 1))}
              />
            ))}
          </tbody>
        </table>
        <div className={styles['line']}>
          <Button size="small" icon={<PlusOutlined />} onClick={() => set(addWarning(steps))}>
            {t('addWarning')}
          </Button>
          <Button size="small" icon={<PlusOutlined />} onClick={() => set(addLevel(steps))}>
            {t('addLevel')}
          </Button>
        </div>
        <p className="faint">{t('notes')}</p>
        {overtaken && !change.isPending && (
          <strong role="alert" className={styles['overtaken']}>
            {t('overtaken', { by: both(latest.by) || t('somebody') })}
          </strong>
        )}
        {change.isError && <Failure error={withoutSteps(change.error)} />}
        <div className={styles['line']}>
          {overtaken && <Button onClick={takeLatest}>{t('load')}</Button>}
          {version > 0 && (
            <Button type="text" disabled={overtaken} loading={change.isPending} onClick={takeAway}>
              {t('takeAway')}
            </Button>
          )}
          <BeforeSaving provinceId={provinceId} what={t('holdsFrom')} />
        </div>
        <SaveBar
          changes={changed ? countChanges(listSteps(latest.steps), listSteps(steps)) : 0}
          saving={change.isPending}
          save={t('save')}
          hindrance={overtaken ? t('overtakenShort') : toNobody && t('needsWho')}
          onSave={save}
          onUndo={takeLatest}
        />
      </div>
    </section>
  );
}

/** Each by its place. */
const listSteps = (steps: readonly LadderStep[]) => steps.map((step, at) => [`${at}`, step] as const);

type Details = readonly { field: string; message: string }[];

function faultsOf(details: Details, index: number): string[] {
  return details.filter(({ field }) => stepOf(field) === String(index)).map(({ message }) => message);
}

const stepOf = (field: string) => /^steps[./](\d+)/.exec(field)?.[1];

/** What is wrong with a step stands beside it. */
function withoutSteps(error: unknown): unknown {
  if (!(error instanceof RefusalError)) return error;
  const { code, message: reason, remedy, status, details } = error;
  const rest = code === 'ladder-changed' ? [] : details.filter(({ field }) => stepOf(field) === undefined);
  return new RefusalError({ code, reason, remedy, details: rest }, status);
}
