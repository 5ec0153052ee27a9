import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignIn } from '../../../api/foundation/organisation.ts';
import { Failure } from '../../../ui/failure.tsx';
import { SampleAccounts } from './sample-accounts.tsx';
import { SignInHead } from './sign-in-head.tsx';
import styles from './sign-in.module.css';

interface Fields {
  username: string;
  password: string;
}

export function SignInPage() {
  const { t } = useTranslation('organisation/sign-in');
  const signIn = useSignIn();
  return (
    <main className={styles['page']}>
      <div className={styles['panel']}>
        <SignInHead />
        <Form<Fields>
          className={styles['form'] ?? ''}
          layout="vertical"
          requiredMark={false}
          onFinish={(fields) => signIn.mutate(fields)}
        >
          <h1>{t('title')}</h1>
          <Form.Item name="username" label={t('username')} rules={[{ required: true, message: t('usernameMissing') }]}>
            <Input autoFocus autoComplete="username" />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordMissing') }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
            {t('signIn')}
          </Button>
          <div className={styles['refusal']}>{signIn.isError && <Failure error={signIn.error} />}</div>
        </Form>
        <SampleAccounts busy={signIn.isPending} choose={(account) => signIn.mutate(account)} />
      </div>
    </main>
  );
}
