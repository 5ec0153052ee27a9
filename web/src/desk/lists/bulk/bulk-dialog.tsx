import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BulkOf, type BulkVerb, useBulkPreview } from '../../../api/casework/lists/bulk.ts';
import { type MoveWords, useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { isComplete } from '../../tickets/moves/move-fields.ts';
import { MoveFields } from '../../tickets/moves/move-form.tsx';
import styles from './bulk.module.css';
import { BulkRun } from './bulk-run.tsx';
import { BulkTable } from './bulk-table.tsx';
import { ENDING } from './ending.ts';
import { useBulkMove } from './use-bulk-move.ts';
import { ableOf } from './use-bulk-run.ts';

interface Props {
  verb: BulkVerb;
  of: BulkOf;
  onClose: () => void;
}

/** One verb on many tickets: what has to be said with it, what happens to each and what follows, then one after another. */
export function BulkDialog({ verb, of, onClose }: Props) {
  const { t } = useTranslation(['lists', 'ui', 'tickets']);
  const [said, setSaid] = useState<MoveWords>({});
  const known = useTicketMoves();
  const fields = known.data?.find((one) => one.verb === verb)?.fields;
  const preview = useBulkPreview({ verb, teamId: said.teamId }, of);
  const { done, refused, running, total, error, start, stop } = useBulkMove();
  const able = ableOf(preview.data?.tickets ?? []);
  const begun = running || total !== null;
  const name = t(`tickets:verb.${verb}`);
  const then = t(`bulk.then.${verb}`, { defaultValue: '' });
  const ready = fields && isComplete(fields, said) && able.length > 0 && !preview.isPlaceholderData;
  const send = () => start({ verb, ...said }, async () => able, { wanted: able.map(({ id }) => id) });
  const foot = begun ? (
    <Button type="primary" disabled={running} onClick={onClose}>
      {t('bulk.close')}
    </Button>
  ) : (
    <>
      <Button onClick={onClose}>{t('ui:cancel')}</Button>
      <Button type="primary" danger={ENDING.has(verb)} disabled={!ready} onClick={send}>
        {preview.data ? t('bulk.doIt', { verb: name, count: able.length }) : name}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      width={920}
      title={t('bulk.titleOf', { verb: name })}
      onCancel={running ? stop : onClose}
      footer={foot}
    >
      {!begun && (
        <div className={styles['order']}>
          {then !== '' && <p role="note">{then}</p>}
          {fields && <MoveFields fields={fields} ticket={null} said={said} say={setSaid} />}
        </div>
      )}
      <Awaited of={[known, preview]} waiting={<span className="faint">{t('bulk.counting')}</span>} />
      {error !== null && <Failure error={error} />}
      {running && <BulkRun done={done} total={total} stop={stop} />}
      {begun && !running && total !== null && (
        <p role="status">{t('bulk.done', { done: done - refused.size, total, refused: refused.size })}</p>
      )}
      {preview.data && <BulkTable preview={preview.data} refused={refused} over={begun && !running} />}
    </Dialog>
  );
}
