import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemoveCannedAnswer, useSaveCannedAnswer } from '../../api/contact/canned-answers.ts';
import type { CannedAnswer } from '../../api/types.ts';
import { SidePanel } from '../../ui/dialogs/side-panel.tsx';
import { useConfirm } from '../../ui/dialogs/use-confirm.ts';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce, useOnce } from '../../ui/use-once.ts';
import { useWhose } from './answer-columns.tsx';
import { AnswerFields, type Filling, isComplete } from './answer-fields.tsx';
import { AnswerVersions } from './answer-versions.tsx';
import styles from './canned-answers.module.css';

interface Props {
  /** Null: a new one. */
  answer: CannedAnswer | null;
  onSaved: (id: string) => void;
  onClose: () => void;
}

/** One answer: written or changed by who keeps it, read by others, who may take it over as their own. */
export function AnswerPanel({ answer, onSaved, onClose }: Props) {
  const { t } = useTranslation('canned-answers/answers');
  const [copied, setCopied] = useState<CannedAnswer | null>(null);
  const copying = copied !== null;
  return (
    <SidePanel
      open
      size={560}
      title={answer && !copying ? answer.name : t(copying ? 'copyTitle' : 'make')}
      onClose={onClose}
    >
      {answer && !answer.mayChange && !copying ? (
        <Read answer={answer} onCopy={() => setCopied(answer)} />
      ) : (
        <Change
          key={answer && !copying ? `${answer.id} ${answer.version}` : 'new'}
          answer={copying ? null : answer}
          from={copied ?? answer}
          onSaved={onSaved}
          onClose={onClose}
        />
      )}
      {answer && !copying && <AnswerVersions answer={answer} />}
    </SidePanel>
  );
}

function Read({ answer, onCopy }: { answer: CannedAnswer; onCopy: () => void }) {
  const { t } = useTranslation('canned-answers/answers');
  const whose = useWhose();
  return (
    <div className={styles['form']}>
      <p>{answer.text}</p>
      {answer.textEn && <p lang="en">{answer.textEn}</p>}
      <p className={styles['note']}>{t('keptBy', { whose: whose(answer) })}</p>
      <div className={styles['acts']}>
        <Button type="primary" onClick={onCopy}>
          {t('copy')}
        </Button>
      </div>
    </div>
  );
}

interface ChangeProps extends Props {
  /** What the form begins with. */
  from: CannedAnswer | null;
}

function Change({ answer, from, onSaved, onClose }: ChangeProps) {
  const { t } = useTranslation('canned-answers/answers');
  const once = useOnce();
  const save = useSaveCannedAnswer();
  const [filling, setFilling] = useState<Filling>(() => fillingOf(answer, from));
  const send = () => {
    const { text, textEn, name, types, scope, teamId } = filling;
    const english = textEn.trim() === '' ? null : textEn;
    const said = { name, text, textEn: english, types, scope, ...(scope === 'team' && teamId && { teamId }) };
    const body = { ...said, version: answer?.version ?? 0 };
    void once([answer?.id, body], (key) => save.mutateAsync({ id: answer?.id ?? key, ...body }), {
      onSuccess: () => (answer ? onSaved(answer.id) : onClose()),
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(filling)) send();
      }}
    >
      <AnswerFields filling={filling} onChange={setFilling} />
      {save.isError && <Failure error={save.error} />}
      <div className={styles['acts']}>
        {answer && <Remove answer={answer} onRemoved={onClose} />}
        <Button htmlType="submit" type="primary" disabled={!isComplete(filling)} loading={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function fillingOf(answer: CannedAnswer | null, from: CannedAnswer | null): Filling {
  return {
    name: from?.name ?? '',
    text: from?.text ?? '',
    textEn: from?.textEn ?? '',
    types: from?.types ?? [],
    scope: answer?.scope ?? 'mine',
    teamId: answer?.team?.id ?? null,
  };
}

function Remove({ answer: { id, version, name }, onRemoved }: { answer: CannedAnswer; onRemoved: () => void }) {
  const { t } = useTranslation(['canned-answers/answers', 'ui']);
  const confirm = useConfirm();
  const remove = useRemoveCannedAnswer();
  const doRemove = useDoOnce(remove);
  return (
    <>
      <Button
        danger
        loading={remove.isPending}
        onClick={() =>
          confirm({
            title: t('removeTitle', { name }),
            content: t('removeNote'),
            okText: t('remove'),
            cancelText: t('ui:cancel'),
            onOk: () => void doRemove({ id, version }, { onSuccess: onRemoved }),
          })
        }
      >
        {t('remove')}
      </Button>
      {remove.isError && <Failure error={remove.error} />}
    </>
  );
}
