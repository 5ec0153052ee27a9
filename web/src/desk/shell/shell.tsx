import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useLive } from '../../api/live/follow-live.ts';
import { meQuery } from '../../api/organisation.ts';
import { Failure } from '../../ui/failure.tsx';
import { MeContext } from '../parts/me.ts';
import { SignInPage } from '../organisation/sign-in/sign-in-page.tsx';
import { Bar } from './bar.tsx';
import { KeysHelp } from './keys-help.tsx';
import styles from './shell.module.css';
import { useArrivals } from '../call/use-arrivals.ts';
import { useEscalationNotice } from '../times/escalations/use-escalated.ts';

/** The address stays as it is while somebody signs in, so that the desk comes back where it was. */
export function Shell() {
  const me = useQuery(meQuery);
  if (me.isPending) return <Skeleton active className={styles['opening'] ?? ''} />;
  if (me.isLoadingError)
    return <div className={styles['opening']}>{<Failure error={me.error} retry={() => void me.refetch()} />}</div>;
  if (!me.data) return <SignInPage />;
  return (
    <MeContext value={me.data}>
      <Frame />
    </MeContext>
  );
}

function Frame() {
  const connected = useLive();
  useArrivals();
  useEscalationNotice();
  return (
    <div className={styles['frame']}>
      <Bar connected={connected} />
      <main className={styles['page']}>
        <Outlet />
      </main>
      <KeysHelp />
    </div>
  );
}
