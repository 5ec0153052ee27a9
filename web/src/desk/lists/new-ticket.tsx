import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordEscalated } from '../areas/record-escalated.tsx';
import { RaiseTicketDialog } from '../tickets/raising/raise-ticket-dialog.tsx';

/** A ticket of one's own making; a complaint that went past us is recorded from the menu beside it. */
export function NewTicket() {
  const { t } = useTranslation(['tickets/raising', 'lists']);
  const [raising, setRaising] = useState<'ticket' | 'escalated' | null>(null);
  const close = () => setRaising(null);
  return (
    <>
      <Space.Compact>
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setRaising('ticket')}>
          {t('title')}
        </Button>
        <Dropdown
          trigger={['click']}
          placement="bottomRight"
          menu={{
            items: [{ key: 'escalated', label: t('escalated') }],
            onClick: () => setRaising('escalated'),
          }}
        >
          <Button icon={<DownOutlined />} aria-label={t('lists:newOther')} />
        </Dropdown>
      </Space.Compact>
      {raising === 'ticket' && <RaiseTicketDialog onClose={close} />}
      {raising === 'escalated' && <RecordEscalated onClose={close} />}
    </>
  );
}
