import { MoreOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoin } from '../../../api/contact/wallboard/board.ts';
import type { BoardContact, BoardPerson } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { useMe } from '../../parts/me.ts';
import { StaffThread } from '../messages/staff-thread.tsx';
import { ReassignDialog } from './reassign-dialog.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';

/** What a lead can do about a contact that somebody has in hand. */
export function ContactActs({ contact, people }: { contact: BoardContact; people: readonly BoardPerson[] }) {
  const { t } = useTranslation(['wallboard/board', 'contacts']);
  const both = useBoth();
  const navigate = useNavigate();
  const me = useMe();
  const join = useJoin();
  const doJoin = useDoOnce(join);
  const [open, setOpen] = useState<'take' | 'reassign' | 'write' | null>(null);
  const { id, handler, state, writable } = contact;
  const mine = handler.id === me.id;
  const close = () => setOpen(null);
  const goThere = () => void navigate({ to: '/desk/$contactId', params: { contactId: id } });
  const joinable = writable && state === 'active';
  const items: NonNullable<MenuProps['items']> = [
    { key: 'open', label: t('open'), onClick: goThere },
    ...(mine
      ? []
      : [
          {
            key: 'join',
            label: <span title={writable ? undefined : t('cannotJoin')}>{t('act.join')}</span>,
            disabled: !joinable,
            onClick: () => void doJoin({ id }, { onSuccess: goThere }),
          },
          { key: 'take', label: t('act.take'), disabled: state === 'ringing', onClick: () => setOpen('take') },
        ]),
    { key: 'reassign', label: t('act.reassign'), onClick: () => setOpen('reassign') },
    ...(mine ? [] : [{ key: 'write', label: t('act.write'), onClick: () => setOpen('write') }]),
  ];
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button
          size="small"
          icon={<MoreOutlined />}
          loading={join.isPending}
          aria-label={t('moreOf', { name: `${t(`contacts:wayIn.${contact.wayIn}`)} · ${both(handler.name)}` })}
        />
      </Dropdown>
      {join.isError && <Failure error={join.error} />}
      {open === 'take' && <TakeOverDialog id={id} handler={handler} onClose={close} onTaken={goThere} />}
      {open === 'reassign' && <ReassignDialog contact={contact} people={people} onClose={close} />}
      {open === 'write' && <StaffThread colleague={handler} contactId={id} onClose={close} />}
    </>
  );
}
