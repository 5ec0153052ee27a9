import { useTranslation } from 'react-i18next';
import { useTakeOver } from '../../../api/contact/contacts.ts';
import type { BoardContact } from '../../../api/types.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';

interface Props {
  id: string;
  handler: Pick<BoardContact['handler'], 'name'>;
  onClose: () => void;
  onTaken: () => void;
}

/** Taking a contact over from somebody who is there, with the reason. */
export function TakeOverDialog({ id, handler, onClose, onTaken }: Props) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const take = useTakeOver();
  const doTake = useDoOnce(take);
  const kept = useUnsentText(`contact:${id}:take-over`);
  const goOn = () => {
    onClose();
    onTaken();
  };
  return (
    <AskReason
      title={t('take.title')}
      label={t('take.why')}
      doIt={t('take.do')}
      doing={take.isPending}
      error={take.error}
      kept={kept}
      onDo={(reason) => doTake({ id, reason }, { onSuccess: goOn })}
      onClose={onClose}
    >
      <p>{t('take.what', { name: both(handler.name) })}</p>
    </AskReason>
  );
}
