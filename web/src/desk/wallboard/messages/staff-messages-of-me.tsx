import { MessageOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffColleagues, useUnreadStaff } from '../../../api/contact/wallboard/staff-messages.ts';
import type { InBoth } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Fetched, FetchedList } from '../../../ui/fetched.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { StaffThread } from './staff-thread.tsx';
import styles from './staff-messages.module.css';

/** Whose messages are open, and what they are about. */
interface Read {
  colleague: { id: string; name: InBoth };
  contactId: string | null;
}

/** What colleagues wrote to me: how much I have not read, and the way to it. Nothing is there where nothing is unread. */
export function StaffMessagesOfMe() {
  const { t } = useTranslation('wallboard/board');
  const unread = useUnreadStaff(true);
  const [open, setOpen] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const count = unread.data?.reduce((sum, one) => sum + one.count, 0) ?? 0;
  const show = (one: Read) => {
    setOpen(false);
    setRead(one);
  };
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomRight"
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        title={t('messages.title')}
        content={<List unread={unread} onShow={show} />}
      >
        <Badge count={count} size="small" offset={[-4, 4]}>
          <Button
            type="text"
            size="small"
            icon={<MessageOutlined />}
            aria-label={count > 0 ? t('messages.unread', { count }) : t('messages.title')}
            title={t('messages.title')}
          />
        </Badge>
      </Popover>
      {read && <StaffThread {...read} onClose={() => setRead(null)} />}
    </>
  );
}

function List({ unread, onShow }: { unread: ReturnType<typeof useUnreadStaff>; onShow: (one: Read) => void }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  return (
    <div className={styles['list']}>
      <FetchedList
        of={unread}
        waiting={<Waiting title={false} paragraph={{ rows: 2 }} />}
        none={<p className="faint">{t('messages.none')}</p>}
      >
        {(all) => (
          <ul>
            {all.map((one) => (
              <li key={one.from.id}>
                <button type="button" onClick={() => onShow({ colleague: one.from, contactId: one.latest.contactId })}>
                  <span className={styles['head']}>
                    <strong>{both(one.from.name)}</strong>
                    <span>{t('messages.count', { count: one.count })}</span>
                    <Ago at={one.latest.at} />
                  </span>
                  <span className={styles['excerpt']}>{one.latest.text}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </FetchedList>
      <Colleagues onShow={onShow} />
    </div>
  );
}

/** With whom one can write, whether they wrote or not. */
function Colleagues({ onShow }: { onShow: (one: Read) => void }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const colleagues = useStaffColleagues();
  return (
    <Fetched of={colleagues} waiting={<Waiting title={false} paragraph={{ rows: 1 }} />}>
      {(all) =>
        all.length > 0 && (
          <>
            <h3 className={styles['with']}>{t('messages.with')}</h3>
            <ul>
              {all.map((one) => (
                <li key={one.id}>
                  <button type="button" onClick={() => onShow({ colleague: one, contactId: null })}>
                    {both(one.name)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Fetched>
  );
}
