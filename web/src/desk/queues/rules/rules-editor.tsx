import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type QueueRules, type QueueRulesBody, useChangeQueueRules } from '../../../api/contact/queues.ts';
import { RefusalError } from '../../../api/refusal.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { countChanges } from '../../../ui/page/count-changes.ts';
import { SaveBar } from '../../../ui/page/save-bar.tsx';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useVersionedDraft } from '../../parts/use-versioned-draft.ts';
import { ChannelRules } from './channel-rules.tsx';
import { DeskCards } from './desk-cards.tsx';
import { listThings } from './edit-rules.ts';
import { FaultsFound } from './faults.tsx';
import { HeadStarts } from './head-starts.tsx';
import { KeptShares } from './kept-shares.tsx';
import { RulesHistory } from './rules-history.tsx';
import styles from './rules.module.css';
import { useQueueWords } from './use-queue-words.ts';
import { Ways } from './ways.tsx';

/** What is changed stays here until it is saved; somebody else's version is never written over. */
export function RulesEditor({ latest }: { latest: QueueRules }) {
  const { t } = useTranslation('queues/rules');
  const both = useBoth();
  const { message } = App.useApp();
  const editing = useVersionedDraft(latest, (one) => one.body);
  const { draft, overtaken } = editing;
  const { body, version, provinceId } = draft;
  const [asking, setAsking] = useState<'save' | 'take-away' | null>(null);
  const change = useChangeQueueRules();
  const words = useQueueWords(body, latest.cities);
  const set = (next: QueueRulesBody) => editing.set({ ...draft, body: next });
  const differs = JSON.stringify(body) !== JSON.stringify(latest.body);
  const faults = change.error instanceof RefusalError ? change.error.details : [];
  const takeLatest = () => {
    change.reset();
    editing.takeLatest();
  };
  const save = (reason: string) =>
    editing.save(
      () => change.mutateAsync({ version, provinceId, reason, body: asking === 'take-away' ? null : body }),
      () => {
        void message.success(t('saved'));
        if (asking === 'take-away') takeLatest();
      },
      // What is wrong is shown where it stands, not in the dialog; the reason is kept for when it is put right.
      () => setAsking(null),
    );
  const part = { body, set, words };
  const newest = latest.history[0];
  return (
    <FaultsFound value={faults}>
      <div className={styles['editor']}>
        <p className={styles['line']}>
          <span className="faint">{t(`inForce.${provinceId === null ? 'ofGroup' : 'of'}.${latest.inForce}`)}</span>
          {latest.inForce === 'own' && (
            <Button type="text" size="small" onClick={() => setAsking('take-away')}>
              {t(provinceId === null ? 'takeAwayGroup' : 'takeAway')}
            </Button>
          )}
          {overtaken && !change.isPending && (
            <strong role="alert" className={styles['overtaken']}>
              {t('overtaken', { by: both(newest?.by) || t('somebody'), reason: newest?.reason ?? '' })}
            </strong>
          )}
          {overtaken && <Button onClick={takeLatest}>{t('load')}</Button>}
        </p>
        {change.isError && <Failure error={withoutDetails(change.error)} />}
        <div className={`${styles['top']} ${styles['first']}`}>
          <HeadStarts {...part} />
          <ChannelRules {...part} />
        </div>
        <DeskCards {...part} />
        <div className={styles['top']}>
          <Ways {...part} />
          <div>
            <KeptShares {...part} />
            <RulesHistory rules={latest} onBack={set} />
          </div>
        </div>
        <SaveBar
          changes={differs ? countChanges(listThings(latest.body), listThings(body)) : 0}
          saving={change.isPending}
          save={t('save')}
          hindrance={overtaken && t('overtakenShort')}
          onSave={() => setAsking('save')}
          onUndo={takeLatest}
        />
        {asking && (
          <AskKeptReason
            place={`queue-rules:${provinceId ?? 'group'}:reason`}
            title={t(asking === 'save' ? 'saveTitle' : 'takeAwayTitle')}
            label={t('reason')}
            placeholder={t('reasonPrompt')}
            doIt={t(asking === 'save' ? 'saveIt' : 'takeAwayIt')}
            doing={change.isPending}
            error={null}
            onDo={save}
            onClose={() => setAsking(null)}
          >
            <p>{t('holdsFrom')}</p>
          </AskKeptReason>
        )}
      </div>
    </FaultsFound>
  );
}

/** They stand beside what they are about. */
function withoutDetails(error: unknown): unknown {
  if (!(error instanceof RefusalError)) return error;
  const { code, message: reason, remedy, status } = error;
  const isPlaced = code === 'queue-rules-broken' || code === 'queue-rules-changed';
  return isPlaced ? new RefusalError({ code, reason, remedy, details: [] }, status) : error;
}
