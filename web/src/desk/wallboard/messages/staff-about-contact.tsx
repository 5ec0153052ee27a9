import { MessageOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffMessagesAbout } from '../../../api/contact/wallboard/staff-messages.ts';
import type { StaffMessage } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useMe } from '../../parts/me.ts';
import styles from './staff-messages.module.css';
import { StaffThread } from './staff-thread.tsx';

/** Beside a contact: what a lead and whoever has it wrote each other about it. Nothing where nothing was. */
export function StaffAboutContact({ contactId }: { contactId: string }) {
  const me = useMe();
  const about = useStaffMessagesAbout(contactId, me.rights.includes('staff-message:write'));
  const last = about.data?.at(-1);
  return last ? <Opener all={about.data ?? []} last={last} contactId={contactId} /> : null;
}

function Opener({ all, last, contactId }: { all: readonly StaffMessage[]; last: StaffMessage; contactId: string }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const [open, setOpen] = useState(false);
  const colleague = last.mine ? last.to : last.from;
  const unread = all.filter(({ mine, readAt }) => !mine && readAt === null).length;
  return (
    <div className={styles['about']}>
      <Badge count={unread} size="small">
        <Button type="text" size="small" icon={<MessageOutlined />} onClick={() => setOpen(true)}>
          {t('messages.withName', { name: both(colleague.name) })}
        </Button>
      </Badge>
      {open && <StaffThread colleague={colleague} contactId={contactId} onClose={() => setOpen(false)} />}
    </div>
  );
}
