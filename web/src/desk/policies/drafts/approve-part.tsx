import { CheckCircleOutlined } from '@ant-design/icons';
import { Button, DatePicker, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskGroup, useReturnDraft } from '../../../api/policy/policies/studio.ts';
import type { Draft, DraftCheck } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { useFindingWords } from '../editor/check/use-finding-words.ts';
import { useDraftWords } from '../editor/words/use-draft-words.ts';
import studio from '../parts/studio.module.css';
import { ChangesPart } from './changes-part.tsx';
import styles from './draft.module.css';
import { approversOf } from './approvers-of.ts';
import { MissingList } from './missing-list.tsx';
import { PublishDraft } from './publish-draft.tsx';
import { StaleReasons } from './stale-reasons.tsx';
import { ReplayOfDraft } from './replay-of-draft.tsx';
import { isUnread, whatIsMissing } from './what-is-missing.ts';
import type { DraftView } from '../outline/use-outline.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';

/** Everything an approver goes by on one sheet: check, examples, what changes, replay; beside it what to do with it. */
export function ApprovePart(view: DraftView) {
  const { t } = useTranslation('policies/studio');
  const { draft, check } = view;
  if (check.isError && !check.data) return <Failure error={check.error} retry={() => void check.refetch()} />;
  return (
    <div className={styles['sheet']}>
      <div>
        {check.data ? <Standing {...view} check={check.data} /> : <Waiting />}
        <section className={styles['plain']} aria-labelledby="sheet-changes">
          <h2 id="sheet-changes">{t('part.changes')}</h2>
          <ChangesPart {...view} />
        </section>
        <section className={styles['plain']} aria-labelledby="sheet-replay">
          <h2 id="sheet-replay">{t('part.replay')}</h2>
          <ReplayOfDraft {...view} />
        </section>
      </div>
      <aside className={`${page['section']} ${styles['dock']}`} aria-labelledby="sheet-deeds">
        <header>
          <h2 id="sheet-deeds">{t('approve.title')}</h2>
        </header>
        <div className={page['body']}>
          {check.data ? <Actions draft={draft} check={check.data} /> : <Waiting paragraph={{ rows: 3 }} />}
        </div>
      </aside>
    </div>
  );
}

function Standing({ check, draft, outline }: Omit<DraftView, 'check'> & { check: DraftCheck }) {
  const { t } = useTranslation('policies/studio');
  const told = useFindingWords({ words: useDraftWords(outline), tables: outline.tables });
  const conflicts = new Map(check.findings.map((finding) => [finding.key, told.sentence(finding)]));
  const open = check.findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged).length;
  const passed = check.examples.filter((example) => example.passed).length;
  const judged = check.proven ? t('approve.check', { count: open }) : t('check.notProven');
  const lines = [
    isUnread(check) ? whatIsMissing(t, 'unreadable', check) : judged,
    t('approve.accepted', { count: draft.acknowledgements.length }),
    t('approve.examples', { passed, count: check.examples.length }),
    t('approve.unhit', { count: check.unhit.length }),
  ];
  return (
    <section className={page['section']} aria-labelledby="sheet-check">
      <header>
        <h2 id="sheet-check">{t('approve.standing')}</h2>
      </header>
      <div className={`${page['body']} ${styles['facts']}`}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <StaleReasons check={check} />
      {draft.acknowledgements.length > 0 && (
        <ul className={page['body']}>
          {draft.acknowledgements.map((one) => (
            <li key={one.key}>
              {t('approve.acceptedOne', { conflict: conflicts.get(one.key) ?? one.key, reason: one.reason })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Actions({ draft, check }: { draft: Draft; check: DraftCheck }) {
  const { t } = useTranslation('policies/studio');
  const me = useMe();
  const both = useBoth();
  const [later, setLater] = useState(false);
  const [inForceFrom, setInForceFrom] = useState<Dayjs | null>(null);
  const [returning, setReturning] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const needsGroup = check.needsGroupApproval && me.province !== null;
  if (draft.mayAskGroup || (draft.mayPublish && needsGroup)) return <AskGroup draft={draft} check={check} />;
  if (!draft.mayPublish) return <p className="faint">{t(whyNot(draft, me), { names: approversOf(draft, both) })}</p>;
  const ready = check.missing.length === 0 && (!later || inForceFrom !== null);
  const from = later && inForceFrom ? inForceFrom.toISOString() : null;
  return (
    <div className={studio['form']}>
      {check.missing.length > 0 ? (
        <MissingList draftId={draft.id} missing={check.missing} check={check} />
      ) : (
        <p>
          <CheckCircleOutlined aria-hidden /> {t('approve.ready')}
        </p>
      )}
      {check.needsGroupApproval && (
        <p className={studio['note']} data-tone="warn">
          {t('approve.replacesGroup', { province: draft.province ? both(draft.province.name) : '' })}
        </p>
      )}
      <Radio.Group
        vertical
        aria-label={t('approve.holdsFrom')}
        value={later}
        onChange={(event) => setLater(event.target.value)}
        options={[
          { value: false, label: t('approve.now') },
          { value: true, label: t('approve.later') },
        ]}
      />
      {later && (
        <DatePicker
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          aria-label={t('approve.later')}
          value={inForceFrom}
          onChange={setInForceFrom}
          disabledDate={(day) => day.isBefore(dayjs().startOf('day'))}
        />
      )}
      <div className={studio['actions']}>
        <Button type="primary" disabled={!ready} onClick={() => setPublishing(true)}>
          {t('approve.publish', { version: draft.version ?? '' })}
        </Button>
        <Button onClick={() => setReturning(true)}>{t('approve.return')}</Button>
      </div>
      {publishing && <PublishDraft draft={draft} check={check} from={from} onClose={() => setPublishing(false)} />}
      {returning && <Return draft={draft} onClose={() => setReturning(false)} />}
    </div>
  );
}

/** What replaces the group's answers is for the group to publish: the province's approver hands it on, or returns it. */
function AskGroup({ draft, check }: { draft: Draft; check: DraftCheck }) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const ask = useAskGroup(draft.id);
  const once = useOnce();
  const [returning, setReturning] = useState(false);
  const names = draft.approval === 'group' ? approversOf(draft, both) : '';
  return (
    <div className={studio['form']}>
      {check.missing.length > 0 && <MissingList draftId={draft.id} missing={check.missing} check={check} />}
      <p className={studio['note']} data-tone="warn">
        {t('approve.groupMust')}
      </p>
      {names !== '' && <p>{t('approve.groupIs', { names })}</p>}
      <div className={studio['actions']}>
        <Button type="primary" loading={ask.isPending} onClick={() => once(draft.id, () => ask.mutateAsync(undefined))}>
          {t('approve.askGroup')}
        </Button>
        <Button onClick={() => setReturning(true)}>{t('approve.return')}</Button>
      </div>
      {ask.isError && <Failure error={ask.error} />}
      {returning && <Return draft={draft} onClose={() => setReturning(false)} />}
    </div>
  );
}

function whyNot(draft: Draft, me: ReturnType<typeof useMe>) {
  const isAuthor = draft.authors.some(({ id }) => id === me.id);
  if (isAuthor && me.rights.includes('policy:publish')) return 'approve.youAreAuthor';
  if (draft.approval === 'group' && draft.state === 'submitted') return 'next.waitsForGroup';
  return 'approve.notYours';
}

function Return({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { t } = useTranslation('policies/studio');
  const giveBack = useReturnDraft(draft.id);
  const once = useOnce();
  return (
    <AskKeptReason
      place={`policy-draft:${draft.id}:return`}
      title={t('approve.returnTitle')}
      label={t('approve.returnReason')}
      doIt={t('approve.return')}
      doing={giveBack.isPending}
      error={giveBack.error}
      onDo={(reason) => once(reason, () => giveBack.mutateAsync(reason), { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
