import { App, Badge, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode, RefusalError } from '../../../api/refusal.ts';
import { useChangeKind } from '../../../api/casework/tickets/kinds.ts';
import { Failure } from '../../../ui/failure.tsx';
import { countChanges } from '../../../ui/page/count-changes.ts';
import { SaveBar } from '../../../ui/page/save-bar.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { Basics } from './basics.tsx';
import { Categories } from './categories.tsx';
import { FormFields } from './form-fields.tsx';
import {
  bodyOf,
  type Fault,
  faultsOf,
  type KindBody,
  type KindDraft,
  partOf,
  type Part,
  parts,
  renameState,
} from './kind-draft.ts';
import styles from './kinds.module.css';
import { LifeTables } from './life-tables.tsx';
import { Overtaken } from './overtaken.tsx';
import { Times } from './times.tsx';

interface Props {
  draft: KindDraft;
  edit: (draft: KindBody) => void;
  /** The editing goes on from another base, or from what is given itself. */
  begin: (draft: KindBody, base?: KindBody) => void;
  drop: () => void;
  /** Heard, too, where somebody is at another kind by then. */
  saved: (sent: KindBody, version: number) => void;
}

/** What is changed stays here until it is saved; somebody else's version is never written over. */
export function KindEditor({ draft, edit, begin, drop, saved }: Props) {
  const { t } = useTranslation('tickets/kinds');
  const { message } = App.useApp();
  const { draft: body, latest, changed, overtaken } = draft;
  const change = useChangeKind();
  const once = useOnce();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [part, setPart] = useState<Part>(latest ? 'life' : 'basics');
  const set = (some: Partial<KindBody>) => {
    const next = { ...body, ...some };
    // Places are told by number: after a row went they would be wrong.
    if (rowsOf(next) < rowsOf(body)) setFaults(faults.filter(({ field }) => !((field.split('.')[0] ?? '') in some)));
    edit(next);
  };
  // Saved already, it may not be among those of the centre yet.
  const isNew = body.version === 0;
  // Nobody overtook a kind that was never there: its id is another's.
  const isTaken = (error: unknown) => latest === null && hasCode(error, 'kind-changed');
  const send = async () => {
    const { version } = await change.mutateAsync(body);
    saved(body, version);
    void message.success(t('saved', { version }));
  };
  const save = () =>
    once(body, send, {
      onSuccess: () => setFaults([]),
      onError: (error) => {
        const found = isTaken(error) ? [{ field: 'id', message: 'id-taken' }] : isPlaced(error) ? faultsOf(error) : [];
        setFaults(found);
        if (found[0]) setPart(partOf(found[0].field));
      },
    });
  const content: Record<Part, React.ReactNode> = {
    life: (
      <LifeTables
        clocks={[...body.clocks, ...Object.values(body.categoryClocks).flat()]}
        life={body.life}
        faults={faults}
        saved={new Set(latest?.life.states.map(({ id }) => id))}
        set={(life) => set({ life })}
        rename={(from, to) => edit(renameState(body, from, to))}
      />
    ),
    times: <Times kind={body} saved={latest} faults={faults} set={set} />,
    categories: (
      <Categories
        categories={body.categories}
        saved={new Set(latest?.categories.map(({ id }) => id))}
        faults={faults}
        set={(categories) => set({ categories })}
      />
    ),
    form: <FormFields fields={body.form} faults={faults} set={(form) => set({ form })} />,
    basics: <Basics kind={body} isNew={isNew && !change.isPending} faults={faults} set={set} />,
  };
  const wrongIn = (one: Part) => faults.filter(({ field }) => partOf(field) === one).length;
  return (
    <div className={styles['editor']}>
      {latest && overtaken && <Overtaken draft={{ ...draft, latest }} begin={begin} />}
      {change.isError && !hasCode(change.error, 'kind-changed') && (
        <Failure error={isPlaced(change.error) ? withoutDetails(change.error) : change.error} />
      )}
      <Tabs
        size="small"
        activeKey={part}
        onChange={(key) => setPart((before) => parts.find((one) => one === key) ?? before)}
        items={parts.map((one) => ({
          key: one,
          label: (
            <Badge size="small" offset={[8, 0]} count={wrongIn(one)}>
              {t(`part.${one}`)}
            </Badge>
          ),
          children: one === part ? content[one] : null,
        }))}
      />
      <SaveBar
        changes={changed || isNew ? countChanges(latest ? listParts(bodyOf(latest)) : [], listParts(body)) : 0}
        saving={change.isPending}
        save={t('save')}
        hindrance={overtaken ? t('overtakenShort') : !changed && t('nothingWritten')}
        onSave={save}
        onUndo={() => {
          change.reset();
          setFaults([]);
          drop();
        }}
      />
    </div>
  );
}

const listParts = (body: KindBody) => Object.entries(body).filter(([name]) => name !== 'version');

function rowsOf({ life, clocks, categoryClocks, categories, form }: KindBody): number {
  const own = Object.values(categoryClocks).flat();
  return [life.states, life.moves, clocks, own, categories, form].reduce((sum, rows) => sum + rows.length, 0);
}

function isPlaced(error: unknown): error is RefusalError {
  return (
    error instanceof RefusalError &&
    (error.code === 'life-broken' || error.code === 'malformed-request') &&
    error.details.length > 0
  );
}

/** They stand beside their rows. */
function withoutDetails({ code, message, remedy, status }: RefusalError): RefusalError {
  return new RefusalError({ code, reason: message, remedy }, status);
}
