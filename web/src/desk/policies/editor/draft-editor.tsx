import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportTable, importContent, importTable, readDraft } from '../../../api/policy/policies/drafts.ts';
import { useAcknowledge, useBeginDraft } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useMe } from '../../parts/me.ts';
import type { ShownFinding } from './check/place-findings.ts';
import { FileTools } from './file/file-tools.tsx';
import { PolicyEditor } from './policy-editor.tsx';
import { Overtaken } from './save/overtaken.tsx';
import { SaveState } from './save/save-state.tsx';
import { useAutosave } from './save/use-autosave.ts';
import { useOnce } from '../../../ui/use-once.ts';

interface Props {
  /** As the centre has it; loaded anew whenever somebody changes it. Give the draft's id as `key`. */
  readonly draft: Draft;
  /** Where its tools stand: on a line of the page that is there already. */
  readonly toolsPlace: HTMLElement | null;
  /** What was typed here became a draft of its own. */
  readonly onBegun: (draftId: string) => void;
}

/** A draft while its authors change it: it saves itself, and shows what others save. */
export function DraftEditor({ draft, toolsPlace, onBegun }: Props) {
  const { t } = useTranslation('policies/editor');
  const { message } = App.useApp();
  const me = useMe();
  const language = useLanguage();
  const { autosave, ...saved } = useAutosave(draft, me.id);
  const begin = useBeginDraft();
  const [isComparing, setComparing] = useState(true);
  const [finding, setFinding] = useState<{ findingKey: string; words: string } | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [table, setTable] = useState<string | null>(null);
  const theirs = saved.state.kind === 'overtaken' ? saved.state.theirs : null;
  const mine = () => autosave.pending ?? typed ?? saved.shown;

  const keepAsNew = () =>
    begin.mutate(
      { title: t('save.copyOf', { title: draft.title }), dmn: mine() },
      {
        onSuccess: async ({ id }) => {
          autosave.take(await readDraft(draft.id));
          onBegun(id);
        },
        onError: () => message.error(t('save.cannotKeep')),
      },
    );
  /** Brings a file in place of what is there, which is saved first. */
  const bringIn = async <Result,>(work: (revision: number) => Promise<Result>): Promise<Result> => {
    await autosave.save();
    const result = await work(autosave.base);
    autosave.take(await readDraft(draft.id));
    return result;
  };
  return (
    <>
      <PolicyEditor
        dmn={saved.shown}
        readOnly={!draft.mayEdit}
        groupDmn={draft.groupDmn}
        toolsPlace={toolsPlace}
        onTable={setTable}
        acknowledged={draft.acknowledgements.map(({ key }) => key)}
        onChange={(dmn) => {
          setTyped(dmn);
          autosave.typed(dmn);
        }}
        onAcknowledge={(found: ShownFinding, words) => setFinding({ findingKey: found.key, words })}
        onRename={(from, to) =>
          warnOfExamples(draft, from, (count) => message.info(t('rule.renamed', { from, to, count })))
        }
        state={
          draft.mayEdit && (
            <SaveState
              {...saved}
              onRetry={() => autosave.retry()}
              onCompare={() => setComparing(true)}
              onKeepAsNew={keepAsNew}
            />
          )
        }
        tools={
          <FileTools
            readOnly={!draft.mayEdit}
            name={draft.title}
            table={table}
            dmn={mine}
            importDmn={(dmn) => bringIn((revision) => importContent(draft.id, revision, dmn))}
            exportExcel={async (name) => {
              await autosave.save();
              return exportTable(draft.id, name, language === 'en' ? 'en' : 'zh');
            }}
            importExcel={(name, file) => bringIn((revision) => importTable(draft.id, name, revision, file))}
          />
        }
      />
      {theirs && isComparing && (
        <Overtaken
          theirs={theirs}
          mine={mine()}
          onTakeTheirs={() => autosave.take(theirs)}
          onKeepAsNew={keepAsNew}
          onOverwrite={() => void autosave.overwrite(theirs)}
          onClose={() => setComparing(false)}
        />
      )}
      {finding && <Acknowledge draftId={draft.id} {...finding} onClose={() => setFinding(null)} />}
    </>
  );
}

/** Examples that expect the rule by its old name. */
function warnOfExamples(draft: Draft, rule: string, warn: (count: number) => void): void {
  const count = draft.examples.filter(({ expect }) => JSON.stringify(expect).includes(JSON.stringify(rule))).length;
  if (count > 0) warn(count);
}

interface AcknowledgeProps {
  readonly draftId: string;
  readonly findingKey: string;
  readonly words: string;
  readonly onClose: () => void;
}

/** Takes a conflict as it is: the row read first answers. */
function Acknowledge({ draftId, findingKey, words, onClose }: AcknowledgeProps) {
  const { t } = useTranslation('policies/editor');
  const acknowledge = useAcknowledge(draftId);
  const once = useOnce();
  return (
    <AskKeptReason
      place={`policy-draft:${draftId}:accept:${findingKey}`}
      title={t('acknowledging.title')}
      label={t('acknowledging.reason')}
      doIt={t('acknowledging.doIt')}
      doing={acknowledge.isPending}
      error={acknowledge.error}
      onDo={(reason) =>
        once({ key: findingKey, reason }, () => acknowledge.mutateAsync({ key: findingKey, reason }), {
          onSuccess: onClose,
        })
      }
      onClose={onClose}
    >
      <p>{words}</p>
    </AskKeptReason>
  );
}
