import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { useEndMySignIn, useMySignIns } from '../../../api/foundation/organisation/people.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { ChangePassword } from './change-password.tsx';
import { SignInList } from './sign-in-list.tsx';

/** One's own password and sign-ins. */
export function AccountPage() {
  const { t } = useTranslation('organisation/account');
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} />
      <section className={page['section']} aria-labelledby="my-password">
        <header>
          <h2 id="my-password">{t('password.title')}</h2>
        </header>
        <div className={page['body']} style={{ maxWidth: 480 }}>
          <ChangePassword />
        </div>
      </section>
      <MySignIns />
    </div>
  );
}

function MySignIns() {
  const { t } = useTranslation('organisation/account');
  const signIns = useMySignIns();
  const end = useEndMySignIn();
  const others = signIns.data?.filter(({ own }) => !own).length ?? 0;
  return (
    <section className={page['section']} aria-labelledby="my-sign-ins">
      <header>
        <h2 id="my-sign-ins">{t('signIns.title')}</h2>
        {others > 0 && (
          <Button size="small" loading={end.isPending} onClick={() => end.mutate(null)}>
            {t('signIns.endOthers')}
          </Button>
        )}
      </header>
      <Fetched of={signIns} waiting={<Waiting />}>
        {(all) => <SignInList signIns={all} ending={end.isPending} onEnd={(id) => end.mutate(id)} />}
      </Fetched>
      {end.isError && <Failure error={end.error} />}
    </section>
  );
}
