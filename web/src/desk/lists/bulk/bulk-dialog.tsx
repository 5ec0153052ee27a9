import { Button, Modal, Progress, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BulkVerb, useBulkCounts, usePreviewBulk } from '../../../api/casework/lists/bulk.ts';
import { type MoveWords, useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import type { TicketFilter, TicketMove, TicketSort } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { untilKnown } from '../../../ui/fetched.tsx';
import { MoveFields } from '../../tickets/moves/move-form.tsx';
import { isComplete } from '../../tickets/moves/move-fields.ts';
import { onwardFirst } from '../../tickets/moves/next-move.ts';
import styles from './bulk.module.css';
import { BulkTable } from './bulk-table.tsx';
import { useBulkMove } from './use-bulk-move.ts';

const isBulk = (move: TicketMove): move is TicketMove & { verb: BulkVerb } => move.bulk;

/** What cannot be taken back is red. */
const ENDING: ReadonlySet<BulkVerb> = new Set(['cancel']);

interface Props {
  of: { ticketIds: string[] } | { filter: TicketFilter; sort: TicketSort };
  onClose: () => void;
}

/** Many tickets at once: the verb and its words, what would happen to each, then one after another. */
export function BulkDialog({ of, onClose }: Props) {
  const { t } = useTranslation(['lists', 'ui', 'tickets']);
  const [verb, setVerb] = useState<BulkVerb | null>(null);
  const [said, setSaid] = useState<MoveWords>({});
  const known = useTicketMoves();
  const counts = useBulkCounts(of);
  const canOf = (wanted: BulkVerb) => counts.data?.moves.find((one) => one.verb === wanted)?.can;
  // What none of them can be moved by is not offered.
  const moves = onwardFirst((known.data ?? []).filter(isBulk)).filter((one) => canOf(one.verb) !== 0);
  const nameOf = (one: BulkVerb) => {
    const [name, count] = [t(`tickets:verb.${one}`), canOf(one)];
    return count === undefined ? name : t('bulk.verbCount', { verb: name, count });
  };
  const fields = moves.find((one) => one.verb === verb)?.fields ?? [];
  const preview = usePreviewBulk();
  const { done, refused, running, total, error, start, stop } = useBulkMove();
  const look = (next: BulkVerb, words: MoveWords) => {
    preview.mutate({ verb: next, ...(words.teamId && { teamId: words.teamId }), ...of });
  };
  const say = (words: MoveWords) => {
    setSaid(words);
    if (verb && words.teamId !== said.teamId) look(verb, words);
  };
  const able = preview.data?.tickets.filter(({ hindrance }) => hindrance === null) ?? [];
  const begun = total !== null;
  const ready = verb !== null && isComplete(fields, said) && able.length > 0 && !preview.isPending;
  const doIt = begun ? (
    <Button type="primary" disabled={running} onClick={onClose}>
      {t('bulk.close')}
    </Button>
  ) : (
    <Button
      type="primary"
      danger={verb !== null && ENDING.has(verb)}
      disabled={!ready}
      onClick={() => verb && start({ verb, ...said }, able)}
    >
      {verb && preview.data
        ? t('bulk.doIt', { verb: t(`tickets:verb.${verb}`), count: able.length })
        : t('bulk.doItUncounted')}
    </Button>
  );
  return (
    <Modal
      open
      width={920}
      title={t('bulk.title')}
      onCancel={running ? stop : onClose}
      mask={{ closable: false }}
      footer={[
        running ? (
          <Button key="stop" onClick={stop}>
            {t('bulk.stop')}
          </Button>
        ) : (
          !begun && (
            <Button key="cancel" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
          )
        ),
        <span key="do">{doIt}</span>,
      ]}
    >
      <div className={styles['order']}>
        <Select
          autoFocus
          disabled={begun}
          className={styles['verb'] ?? ''}
          aria-label={t('bulk.verb')}
          placeholder={t('bulk.verb')}
          value={verb}
          options={moves.map((one) => ({ value: one.verb, label: nameOf(one.verb) }))}
          {...untilKnown(known)}
          onChange={(next) => {
            setVerb(next);
            setSaid({});
            look(next, {});
          }}
        />
        {verb && !begun && <MoveFields key={verb} fields={fields} ticket={null} said={said} say={say} />}
      </div>
      {preview.isError && <Failure error={preview.error} />}
      {error !== null && <Failure error={error} />}
      {total !== null && (
        <div role="status">
          <Progress percent={Math.round((100 * done) / Math.max(1, total))} status={running ? 'active' : 'normal'} />
          <p>{t('bulk.done', { done: done - refused.size, total, refused: refused.size })}</p>
        </div>
      )}
      {preview.data && <BulkTable preview={preview.data} refused={refused} />}
    </Modal>
  );
}
