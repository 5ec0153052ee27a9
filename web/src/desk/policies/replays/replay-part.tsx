import { HistoryOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isUnderWay,
  useAskReplay,
  useCancelReplay,
  useReplay,
  useReplays,
} from '../../../api/policy/policies/replays.ts';
import type { Draft, Replay } from '../../../api/types.ts';
import { duration } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Empty } from '../../../ui/page/empty.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useSecond } from '../../../ui/times/now.ts';
import { Ago } from '../../../ui/times/times.tsx';
import { useMe } from '../../parts/me.ts';
import studio from '../parts/studio.module.css';
import { remainingSeconds, type Seen } from './remaining.ts';
import styles from './replay.module.css';
import { ReplayOutcome } from './replay-outcome.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';

interface Props {
  from: string;
  to: string;
  /** Where `to` is a draft: what was replayed may be older than its content. */
  draft?: Draft;
}

/** What one policy would have done to the past decisions of another. */
export function ReplayPart({ from, to, draft }: Props) {
  const { t } = useTranslation('policies/studio');
  const replays = useReplays(to);
  const newest = replays.data?.find((one) => one.from === from);
  const replay = useReplay(newest?.id ?? null);
  const ask = useAskReplay();
  const once = useOnce();
  if (replays.isLoadingError) return <Failure error={replays.error} retry={() => void replays.refetch()} />;
  if (replays.isPending || (newest && replay.isPending)) return <Waiting paragraph={{ rows: 5 }} />;
  const begin = () => once({ from, to }, () => ask.mutateAsync({ from, to }));
  const failed = ask.isError && <Failure error={ask.error} retry={begin} />;
  if (replay.isLoadingError) return <Failure error={replay.error} retry={() => void replay.refetch()} />;
  if (!replay.data)
    return (
      <Empty
        icon={<HistoryOutlined />}
        title={t('replay.none')}
        action={failed || <Begin label={t('replay.begin')} busy={ask.isPending} begin={begin} />}
      >
        {t('replay.noneWhy')}
      </Empty>
    );
  if (isUnderWay(replay.data)) return <UnderWay key={replay.data.id} replay={replay.data} />;
  const old = draft !== undefined && replay.data.toRevision !== draft.revision;
  return (
    <>
      {failed}
      <Ended
        replay={replay.data}
        old={old}
        again={<Begin label={t('replay.again')} busy={ask.isPending} begin={begin} plain={!old} />}
      />
      {replay.data.result && <ReplayOutcome result={replay.data.result} {...(draft ? { draft } : {})} />}
    </>
  );
}

function Begin({
  label,
  busy,
  begin,
  plain = false,
}: {
  label: string;
  busy: boolean;
  begin: () => void;
  plain?: boolean;
}) {
  const me = useMe();
  if (!me.rights.includes('policy:replay')) return null;
  return (
    <Button
      {...(plain ? {} : { type: 'primary' as const })}
      icon={plain ? <ReloadOutlined /> : <HistoryOutlined />}
      loading={busy}
      onClick={begin}
    >
      {label}
    </Button>
  );
}

/** By the pace since this page first saw it. */
function useRemaining({ done, total }: Replay): number | null {
  const at = useSecond();
  const [first] = useState<Seen>({ at, done });
  return remainingSeconds(first, { at, done }, total);
}

function UnderWay({ replay }: { replay: Replay }) {
  const { t } = useTranslation('policies/studio');
  const language = useLanguage();
  const cancel = useCancelReplay();
  const once = useOnce();
  const left = useRemaining(replay);
  const { done, total } = replay;
  const percent = total ? Math.floor((done / total) * 100) : 0;
  return (
    <section className={styles['progress']} aria-live="polite">
      <p>
        {total === null ? t('replay.counting') : t('replay.doing', { done, total })}
        {left !== null && <span className="faint"> {t('replay.left', { time: duration(left, language) })}</span>}
      </p>
      <Progress percent={percent} showInfo={total !== null} aria-label={t('replay.progress')} />
      <Button loading={cancel.isPending} onClick={() => once(replay.id, () => cancel.mutateAsync(replay.id))}>
        {t('replay.cancel')}
      </Button>
      {cancel.isError && <Failure error={cancel.error} />}
    </section>
  );
}

/** How it ended, and whether it still is about what there is now. */
function Ended({ replay, old, again }: { replay: Replay; old: boolean; again: ReactNode }) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const tone = replay.state === 'failed' ? 'bad' : replay.state === 'cancelled' || old ? 'warn' : undefined;
  return (
    <div className={`${studio['note']} ${styles['ended']}`} data-tone={tone}>
      <span>
        {t(`replay.ended.${replay.state}`)} · {both(replay.askedBy)} <Ago at={replay.endedAt ?? replay.askedAt} />
        {old && replay.state === 'done' && ` · ${t('replay.old')}`}
      </span>
      {again}
    </div>
  );
}
