import { useTranslation } from 'react-i18next';
import { type Mergeable, useLinking } from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';

/** Asked once, with what becomes of the other ticket. */
export function ConfirmMerge({ ticket, one, onClose }: { ticket: TicketDetail; one: Mergeable; onClose: () => void }) {
  const { t } = useTranslation(['links', 'ui']);
  const both = useBoth();
  const language = useLanguage();
  const { merge } = useLinking(ticket.id);
  const once = useOnce({ forget: false });
  const { number, promises, dueAt } = one;
  const send = () =>
    once(number, (key) => merge.mutateAsync({ key, version: ticket.version, tickets: [{ id: one.id }] }), {
      onSuccess: onClose,
    });
  return (
    <Dialog
      open
      title={t('mergeTitle', { number })}
      okText={t('merge')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ loading: merge.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('mergeNote', { number, to: both(one.to) })}</p>
      {promises > 0 && <p>{t('mergePromises', { count: promises })}</p>}
      {dueAt && <p>{t('mergeDue', { at: dateTime(dueAt, language) })}</p>}
      <p className="faint">{t('mergeUndo')}</p>
      {merge.isError && <Failure error={merge.error} />}
    </Dialog>
  );
}
