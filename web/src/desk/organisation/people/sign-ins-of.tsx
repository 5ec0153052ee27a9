import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEndSignInsOf, useSignInsOf } from '../../../api/foundation/organisation/people.ts';
import { Failure } from '../../../ui/failure.tsx';
import { FetchedList } from '../../../ui/fetched.tsx';
import { SignInList } from '../account/sign-in-list.tsx';
import styles from './people.module.css';

export function SignInsOf({ id }: { id: string }) {
  const { t } = useTranslation(['organisation/people', 'ui']);
  const signIns = useSignInsOf(id);
  const end = useEndSignInsOf(id);
  return (
    <>
      <FetchedList of={signIns} none={<p className="faint">{t('signIns.none')}</p>}>
        {(all) => (
          <>
            <SignInList signIns={all} ending={end.isPending} onEnd={(one) => end.mutate(one)} />
            <div className={styles['acts']}>
              <Popconfirm
                title={t('signIns.endAllSure')}
                okText={t('signIns.endAll')}
                cancelText={t('ui:cancel')}
                onConfirm={() => end.mutate(null)}
              >
                <Button loading={end.isPending}>{t('signIns.endAll')}</Button>
              </Popconfirm>
            </div>
          </>
        )}
      </FetchedList>
      {end.isError && <Failure error={end.error} />}
    </>
  );
}
