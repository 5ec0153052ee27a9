import { CheckOutlined, EllipsisOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MadePromise,
  useBreakPromise,
  useKeepPromise,
  useLookForRefund,
  useUndoSettling,
  useWithdrawPromise,
} from '../../api/casework/promises.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
import { useDoOnce } from '../../ui/use-once.ts';
import { useMoveFailure } from '../tickets/moves/use-move-failure.ts';
import styles from './promises.module.css';

const asking = ['keep', 'break', 'withdraw'] as const;
type Asked = (typeof asking)[number];

/** What can be done with a promise that waits: that it was kept is a button, the ways aside are behind "…". */
export function PromiseMoves({ promise }: { promise: MadePromise }) {
  const { t } = useTranslation('promises');
  const { message } = App.useApp();
  const formatFailure = useMoveFailure();
  const look = useLookForRefund(promise.id);
  const doLook = useDoOnce(look);
  const [asks, setAsks] = useState<Asked | null>(null);
  const mayExplain = promise.state === 'open' || promise.note === null;
  const items = [
    ...(promise.kind === 'refund' ? [{ key: 'look', label: t('look') }] : []),
    ...(mayExplain ? [{ key: 'break', label: t(promise.state === 'open' ? 'break' : 'breakWhy') }] : []),
    { key: 'withdraw', label: t('withdraw') },
  ];
  const choose = (key: string) => {
    if (key === 'look') doLook(undefined, { onError: (error) => void message.error(formatFailure(error)) });
    else setAsks(asking.find((one) => one === key) ?? null);
  };
  return (
    <span className={styles['moves']}>
      <Button size="small" icon={<CheckOutlined />} onClick={() => setAsks('keep')}>
        {t('keep')}
      </Button>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
        <Button
          size="small"
          type="text"
          icon={<EllipsisOutlined />}
          loading={look.isPending}
          aria-label={t('moreActs')}
        />
      </Dropdown>
      {asks && <AskFor promiseId={promise.id} what={asks} onClose={() => setAsks(null)} />}
    </span>
  );
}

function AskFor({ promiseId, what, onClose }: { promiseId: string; what: Asked; onClose: () => void }) {
  const { t } = useTranslation('promises');
  const moves = {
    keep: useKeepPromise(promiseId),
    break: useBreakPromise(promiseId),
    withdraw: useWithdrawPromise(promiseId),
  };
  const move = moves[what];
  const doMove = useDoOnce(move);
  const undo = useUndoSettling(promiseId);
  const offer = useUndo();
  return (
    <AskKeptReason
      place={`promise:${promiseId}:${what}`}
      title={t(`${what}Title`)}
      label={t(`${what}Label`)}
      doIt={t(what)}
      doing={move.isPending}
      error={move.error}
      onDo={(words) =>
        doMove(words, {
          onSuccess: () => {
            onClose();
            if (what !== 'break') offer({ said: t(`did.${what}`), undo: () => undo.mutateAsync() });
          },
        })
      }
      onClose={onClose}
    />
  );
}
