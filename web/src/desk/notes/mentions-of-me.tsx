import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mention, useMentions } from '../../api/casework/notes.ts';
import { useBoth } from '../../ui/both.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { NoteText } from './note-text.tsx';
import styles from './notes.module.css';

/** Where colleagues mentioned me: how many I have not read, and all of them. */
export function MentionsOfMe() {
  const { t } = useTranslation('notes');
  const mentions = useMentions();
  const [open, setOpen] = useState(false);
  const unread = mentions.data?.pages.at(-1)?.unread ?? 0;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      title={t('ofMe')}
      content={<List mentions={mentions} onGone={() => setOpen(false)} />}
    >
      <Badge count={unread} size="small" offset={[-4, 4]}>
        <Button
          type="text"
          size="small"
          icon={<BellOutlined />}
          aria-label={unread > 0 ? t('ofMeUnread', { count: unread }) : t('ofMe')}
        >
          <span className={styles['ofMe']}>{t('ofMe')}</span>
        </Button>
      </Badge>
    </Popover>
  );
}

function List({ mentions, onGone }: { mentions: ReturnType<typeof useMentions>; onGone: () => void }) {
  const { t } = useTranslation('notes');
  return (
    <div className={styles['mentions']}>
      <Fetched of={mentions} waiting={<Waiting title={false} paragraph={{ rows: 3 }} />}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.mentions);
          if (all.length === 0) return <p className="faint">{t('ofMeNone')}</p>;
          return (
            <ul>
              {all.map((one) => (
                <One key={one.noteId} one={one} onGone={onGone} />
              ))}
            </ul>
          );
        }}
      </Fetched>
      {mentions.hasNextPage && (
        <Button size="small" loading={mentions.isFetchingNextPage} onClick={() => void mentions.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function One({ one, onGone }: { one: Mention; onGone: () => void }) {
  const { t } = useTranslation('notes');
  const both = useBoth();
  const { ticket, contactId } = one;
  const told = (
    <>
      <span className={styles['head']}>
        {one.readAt === null && <span className={styles['dot']} role="img" aria-label={t('unread')} />}
        <strong>{both(one.by.name)}</strong>
        <span className="number">{ticket?.number ?? t('onContact')}</span>
        <Ago at={one.at} />
      </span>
      <span className={styles['excerpt']}>
        <NoteText text={one.text} mentions={one.mentions} />
      </span>
    </>
  );
  return (
    <li>
      {ticket && (
        <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }} onClick={onGone}>
          {told}
        </Link>
      )}
      {!ticket && contactId !== null && (
        <Link to="/desk/$contactId" params={{ contactId }} onClick={onGone}>
          {told}
        </Link>
      )}
    </li>
  );
}
