import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinking } from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { useKindWords } from '../tickets/parts/use-kind-words.ts';
import styles from './links.module.css';
import { useOnce } from '../../ui/use-once.ts';

/** A part of it as a ticket of its own, of whatever kind and category it is. */
export function Split({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation('links');
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setAsks(true)}>
        {t('split')}
      </Button>
      {asks && <Ask ticket={ticket} onClose={() => setAsks(false)} />}
    </>
  );
}

function Ask({ ticket, onClose }: { ticket: TicketDetail; onClose: () => void }) {
  const { t } = useTranslation(['links', 'areas']);
  const both = useBoth();
  const ids = { kind: useId(), category: useId() };
  const { kinds } = useKindWords();
  const { split } = useLinking(ticket.id);
  const once = useOnce();
  const [kind, setKind] = useState(ticket.kind);
  const [chosen, setCategory] = useState(ticket.category);
  const categories = kinds.find(({ id }) => id === kind)?.categories ?? [];
  // The category it had, where the other kind has it too.
  const category = categories.find(({ id }) => id === chosen)?.id ?? categories[0]?.id ?? chosen;
  const send = (summary: string) =>
    once('split', (key) => split.mutateAsync({ key, version: ticket.version, kind, category, summary }), {
      onSuccess: onClose,
    });
  return (
    <AskKeptReason
      place={`ticket:${ticket.id}:split`}
      title={t('splitTitle')}
      label={t('splitLabel')}
      doIt={t('split')}
      doing={split.isPending}
      error={split.error}
      onDo={send}
      onClose={onClose}
    >
      <div className={styles['choices']}>
        <div>
          <label htmlFor={ids.kind}>{t('splitKind')}</label>
          <Select
            id={ids.kind}
            value={kind}
            options={kinds.map(({ id, name }) => ({ value: id, label: both(name) }))}
            onChange={setKind}
          />
        </div>
        <div>
          <label htmlFor={ids.category}>{t('areas:escalated.category')}</label>
          <Select
            id={ids.category}
            value={category}
            options={categories.map(({ id, name }) => ({ value: id, label: both(name) }))}
            onChange={setCategory}
          />
        </div>
      </div>
    </AskKeptReason>
  );
}
