import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReassign } from '../../../api/contact/wallboard/board.ts';
import type { BoardContact, BoardPerson } from '../../../api/types.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';

interface Props {
  contact: Pick<BoardContact, 'id' | 'state' | 'handler'>;
  people: readonly BoardPerson[];
  onClose: () => void;
}

const QUEUE = 'queue';

/** Giving a contact to somebody who is there, or back to its queue, with the reason. */
export function ReassignDialog({ contact, people, onClose }: Props) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const id = useId();
  const reassign = useReassign();
  const doReassign = useDoOnce(reassign);
  const kept = useUnsentText(`contact:${contact.id}:reassign`);
  const isThere = (one: BoardPerson) => one.state !== 'offline' && one.id !== contact.handler.id;
  // What is only to be written up has nobody waiting.
  const toQueue = contact.state !== 'wrap-up';
  const [to, setTo] = useState<string | null>(toQueue ? QUEUE : (people.find(isThere)?.id ?? null));
  // What was chosen keeps its name where it became impossible meanwhile: sending it says why.
  const offered = people.filter((one) => one.id === to || isThere(one));
  const options = [
    ...(toQueue || to === QUEUE ? [{ value: QUEUE, label: t('reassign.queue') }] : []),
    ...offered.map((one) => ({ value: one.id, label: `${both(one.name)} · ${t(`state.${one.state}`)}` })),
  ];
  const send = async (reason: string) =>
    to !== null && doReassign({ id: contact.id, to: to === QUEUE ? null : to, reason }, { onSuccess: onClose });
  return (
    <AskReason
      title={t('reassign.title')}
      label={t('reassign.why')}
      doIt={t('reassign.do')}
      doing={reassign.isPending}
      error={reassign.error}
      kept={kept}
      onDo={send}
      onClose={onClose}
    >
      <p>{t('reassign.what')}</p>
      <div>
        <label htmlFor={id}>{t('reassign.to')}</label>
        <Select
          id={id}
          style={{ width: '100%' }}
          placeholder={t('reassign.choose')}
          value={to}
          options={options}
          onChange={setTo}
        />
      </div>
    </AskReason>
  );
}
