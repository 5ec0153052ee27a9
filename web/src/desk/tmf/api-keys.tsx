import { KeyOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiKeys, useRevokeApiKey } from '../../api/doors/tmf.ts';
import type { ApiKey } from '../../api/types.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { At } from '../../ui/times/times.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { useDoOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';
import styles from '../organisation/administration.module.css';
import { ChangeApiKey } from './change-api-key.tsx';
import { MakeApiKey } from './make-api-key.tsx';
import { useProvinces } from '../organisation/use-provinces.ts';

/** Keys of other systems. */
export function ApiKeysPage() {
  const { t } = useTranslation(['tmf', 'shell']);
  const apiKeys = useApiKeys();
  const [making, setMaking] = useState(false);
  const [changing, setChanging] = useState<ApiKey | null>(null);
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('keys.title')}
        about={t('keys.what')}
        actions={
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
            {t('keys.make')}
          </Button>
        }
      />
      <Awaited of={[apiKeys]} waiting={<Waiting />} />
      {apiKeys.data?.length === 0 && (
        <Empty icon={<KeyOutlined />} title={t('keys.none')}>
          {t('keys.what')}
        </Empty>
      )}
      {apiKeys.data && apiKeys.data.length > 0 && (
        <table className={`${page['section']} ${page['table']}`}>
          <thead>
            <tr>
              <th scope="col">{t('keys.name')}</th>
              <th scope="col">{t('keys.hint')}</th>
              <th scope="col">{t('keys.province')}</th>
              <th scope="col">{t('keys.rights')}</th>
              <th scope="col">{t('keys.expiresAt')}</th>
              <th scope="col">{t('keys.state')}</th>
              <th scope="col">{t('keys.act')}</th>
            </tr>
          </thead>
          <tbody>
            {apiKeys.data.map((apiKey) => (
              <Row key={apiKey.id} apiKey={apiKey} onChange={() => setChanging(apiKey)} />
            ))}
          </tbody>
        </table>
      )}
      {making && <MakeApiKey onClose={() => setMaking(false)} />}
      {changing && <ChangeApiKey apiKey={changing} onClose={() => setChanging(null)} />}
    </div>
  );
}

function Row({ apiKey, onChange }: { apiKey: ApiKey; onChange: () => void }) {
  const { t } = useTranslation(['tmf', 'ui']);
  const provinces = useProvinces();
  const revoke = useRevokeApiKey();
  const doRevoke = useDoOnce(revoke);
  const { id, name, hint, provinceId, rights, expiresAt, revokedAt } = apiKey;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <code>{hint}…</code>
      </td>
      <td>{provinceId === null ? t('keys.group') : provinces.nameOf(provinceId)}</td>
      <td>{rights.map((right) => t(`right.${right.replace(':', '-')}`)).join(t('ui:comma'))}</td>
      <td>
        <At at={expiresAt} />
      </td>
      <td>
        <StateOfKey expiresAt={expiresAt} revokedAt={revokedAt} />
      </td>
      <td>
        {!revokedAt && (
          <div className={styles['acts']}>
            <Button size="small" onClick={onChange}>
              {t('keys.change')}
            </Button>
            <Popconfirm
              title={t('keys.revokeSure')}
              okText={t('keys.revoke')}
              cancelText={t('ui:cancel')}
              onConfirm={() => doRevoke(id)}
            >
              <Button size="small" danger loading={revoke.isPending}>
                {t('keys.revoke')}
              </Button>
            </Popconfirm>
          </div>
        )}
        {revoke.isError && <Failure error={revoke.error} />}
      </td>
    </tr>
  );
}

function StateOfKey({ expiresAt, revokedAt }: Pick<ApiKey, 'expiresAt' | 'revokedAt'>) {
  const { t } = useTranslation('tmf');
  const now = useQuarterMinute();
  if (revokedAt) return <span className="faint">{t('keys.revoked')}</span>;
  return <span>{t(new Date(expiresAt).getTime() <= now ? 'keys.over' : 'keys.inForce')}</span>;
}
