import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useLive } from '../../api/live/follow-live.ts';
import { meQuery } from '../../api/foundation/organisation.ts';
import { Failure } from '../../ui/failure.tsx';
import { UndoOffers } from '../../ui/undo/undo-offers.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { modules } from '../../modules.ts';
import { PASSWORD_LINK, PasswordLinkPage } from '../organisation/account/password-link-page.tsx';
import { PasswordDuePage } from '../organisation/account/password-due-page.tsx';
import { SignInPage } from '../organisation/sign-in/sign-in-page.tsx';
import { TrailKept } from '../parts/trail/trail-kept.tsx';
import { MeContext } from '../parts/me.ts';
import { AdministrationFrame } from './administration-frame.tsx';
import { Bar } from './bar.tsx';
import { GoTo } from './keys/go-to.tsx';
import { KeysHelp } from './keys/keys-help.tsx';
import { Palette } from './palette.tsx';
import styles from './shell.module.css';
import { following } from './stale-after.ts';
import { usePlaceKeys } from './keys/use-place-keys.ts';

const above = modules.flatMap(({ name, above: Above }) => (Above ? [{ name, Above }] : []));
const beside = modules.flatMap(({ name, beside: Beside }) => (Beside ? [{ name, Beside }] : []));

/** The address stays as it is while somebody signs in, so that the desk comes back where it was. */
export function Shell() {
  const isLink = useRouterState({ select: ({ location }) => location.pathname === PASSWORD_LINK });
  return isLink ? <PasswordLinkPage /> : <Desk />;
}

function Desk() {
  const me = useQuery(meQuery);
  if (me.isPending) return <Waiting className={styles['opening'] ?? ''} />;
  if (me.isLoadingError)
    return <div className={styles['opening']}>{<Failure error={me.error} retry={() => void me.refetch()} />}</div>;
  if (!me.data) return <SignInPage />;
  if (me.data.passwordDue) return <PasswordDuePage />;
  return (
    <MeContext value={me.data}>
      <UndoOffers>
        <TrailKept>
          <Frame />
        </TrailKept>
      </UndoOffers>
    </MeContext>
  );
}

function Frame() {
  const line = useLive(following);
  usePlaceKeys();
  return (
    <div className={styles['frame']}>
      <Bar line={line} />
      <div>
        {above.map(({ name, Above }) => (
          <Above key={name} />
        ))}
      </div>
      <main className={styles['page']}>
        <AdministrationFrame>
          <Outlet />
        </AdministrationFrame>
      </main>
      <KeysHelp />
      <GoTo />
      <Palette />
      {beside.map(({ name, Beside }) => (
        <Beside key={name} />
      ))}
    </div>
  );
}
