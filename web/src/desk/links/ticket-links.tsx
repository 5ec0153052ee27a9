import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Linked,
  type Mergeable,
  type TicketLinks as Links,
  useLinking,
  useTicketLinks,
} from '../../api/casework/links.ts';
import type { TicketDetail } from '../../api/types.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { ConfirmMerge } from './confirm-merge.tsx';
import styles from './links.module.css';
import { Split } from './split.tsx';

interface Props {
  ticket: TicketDetail;
  /** What else can be done about what the ticket belongs to. */
  children: ReactNode;
}

/** What the ticket belongs to, and what belongs to it. */
export function TicketLinks({ ticket, children: actions }: Props) {
  const links = useTicketLinks(ticket.id);
  return (
    <>
      {links.isLoadingError && <Failure error={links.error} retry={() => void links.refetch()} />}
      {links.isPending && (
        <section className={page['section']}>
          <Skeleton className={page['body'] ?? ''} active paragraph={{ rows: 2 }} />
        </section>
      )}
      {links.data && <Joined ticket={ticket} links={links.data} deeds={actions} />}
    </>
  );
}

function Joined({ ticket, links, deeds: actions }: { ticket: TicketDetail; links: Links; deeds: ReactNode }) {
  const { t } = useTranslation('links');
  const me = useMe();
  const { parent, children, merges } = links;
  const near = nearOf(links);
  const mayJoin = me.rights.includes('ticket:dispatch') && ticket.state === 'open';
  const nothing = !parent && children.length + merges.length + links.links.length + (mayJoin ? near.length : 0) === 0;
  if (nothing && !mayJoin) return null;
  return (
    <section className={page['section']}>
      <header>
        <h2>{t('title')}</h2>
        {mayJoin && <Split ticket={ticket} />}
        {actions}
      </header>
      <div className={page['body']}>
        {nothing && <p className="faint">{t('none')}</p>}
        {parent && (
          <Group name={t('parent')}>
            <One one={parent}>{mayJoin && <Detach ticket={ticket} />}</One>
          </Group>
        )}
        {children.length > 0 && (
          <Group name={t('children', { open: links.open, ended: links.ended })}>
            {children.map((one) => (
              <One key={one.id} one={one} />
            ))}
          </Group>
        )}
        {links.links.map(({ kind, ticket: one }) => (
          <Group key={`${kind} ${one.id}`} name={t(`kind.${kind}`)}>
            <One one={one} />
          </Group>
        ))}
        {merges.map((merge) => (
          <Merged key={merge.id} ticket={ticket} merge={merge} mayJoin={mayJoin} />
        ))}
        {mayJoin && near.length > 0 && <Near ticket={ticket} links={links} near={near} />}
      </div>
    </section>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['group']}>
      <h3>{name}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function One({ one, children }: { one: Linked; children?: ReactNode }) {
  const both = useBoth();
  return (
    <li className={styles['one']}>
      <Link to="/tickets/$ticketId" params={{ ticketId: one.id }} className="number">
        {one.number}
      </Link>
      <span>{both(one.stageName)}</span>
      <span className={styles['summary']}>{one.summary}</span>
      {children}
    </li>
  );
}

function Merged({
  ticket,
  merge,
  mayJoin,
}: {
  ticket: TicketDetail;
  merge: Links['merges'][number];
  mayJoin: boolean;
}) {
  const { t } = useTranslation('links');
  const { takeApart } = useLinking(ticket.id);
  const doTakeApart = useDoOnce(takeApart);
  return (
    <Group name={t('merged')}>
      {merge.tickets.map((one) => (
        <One key={one.id} one={one} />
      ))}
      {mayJoin && merge.canBeUndone && (
        <Button size="small" loading={takeApart.isPending} onClick={() => doTakeApart(merge.id)}>
          {t('takeApart')}
        </Button>
      )}
      {takeApart.isError && <Failure error={takeApart.error} />}
    </Group>
  );
}

/** What can be joined with it, each once. */
function nearOf({ mayMergeWith, mayGoUnder }: Links): Linked[] {
  return [...new Map([...mayGoUnder, ...mayMergeWith].map((one) => [one.id, one])).values()];
}

/** Others of the same customer or matter: they may end in this one, or this one go under them. */
function Near({ ticket, links, near }: { ticket: TicketDetail; links: Links; near: readonly Linked[] }) {
  const { t } = useTranslation('links');
  const { attach } = useLinking(ticket.id);
  const doAttach = useDoOnce(attach);
  const [merging, setMerging] = useState<Mergeable | null>(null);
  return (
    <Group name={t('near')}>
      {near.map((one) => {
        const mergeable = links.mayMergeWith.find(({ id }) => id === one.id);
        return (
          <One key={one.id} one={one}>
            {mergeable && (
              <Button size="small" onClick={() => setMerging(mergeable)}>
                {t('merge')}
              </Button>
            )}
            {links.mayGoUnder.some(({ id }) => id === one.id) && (
              <Button size="small" type="text" loading={attach.isPending} onClick={() => doAttach(one.id)}>
                {t('attach')}
              </Button>
            )}
          </One>
        );
      })}
      {attach.isError && <Failure error={attach.error} />}
      {merging && <ConfirmMerge ticket={ticket} one={merging} onClose={() => setMerging(null)} />}
    </Group>
  );
}

function Detach({ ticket }: { ticket: TicketDetail }) {
  const { t } = useTranslation(['outages', 'links']);
  const { detach } = useLinking(ticket.id);
  const doDetach = useDoOnce(detach);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setAsks(true)}>
        {t('detach')}
      </Button>
      {asks && (
        <AskReason
          title={t('links:detachTitle')}
          label={t('detachWhy')}
          doIt={t('detach')}
          doing={detach.isPending}
          error={detach.error}
          onDo={(reason) => doDetach(reason, { onSuccess: () => setAsks(false) })}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
