import { PlusOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiKeys, useRevokeApiKey } from '../../api/open-api.ts';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times.tsx';
import page from '../page.module.css';
import { MakeApiKey } from './make-api-key.tsx';
import { useProvinces } from './use-provinces.ts';

/** Keys of other systems. */
export function ApiKeys() {
  const { t } = useTranslation('open-api');
  const apiKeys = useApiKeys();
  const revoke = useRevokeApiKey();
  const provinces = useProvinces();
  const [making, setMaking] = useState(false);
  return (
    <section className={page['section']} aria-labelledby="api-keys">
      <header>
        <h2 id="api-keys">{t('keys.title')}</h2>
        <span className="faint">{t('keys.what')}</span>
        <Button size="small" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
          {t('keys.make')}
        </Button>
      </header>
      {apiKeys.isLoadingError && <Failure error={apiKeys.error} retry={() => void apiKeys.refetch()} />}
      {revoke.isError && <Failure error={revoke.error} />}
      {apiKeys.isPending && <Skeleton active />}
      {apiKeys.data?.length === 0 && <p className={page['body']}>{t('keys.none')}</p>}
      {apiKeys.data && apiKeys.data.length > 0 && (
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('keys.name')}</th>
              <th scope="col">{t('keys.hint')}</th>
              <th scope="col">{t('keys.province')}</th>
              <th scope="col">{t('keys.rights')}</th>
              <th scope="col">{t('keys.expiresAt')}</th>
              <th scope="col">{t('keys.state')}</th>
            </tr>
          </thead>
          <tbody>
            {apiKeys.data.map(({ id, name, hint, provinceId, rights, expiresAt, revokedAt }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <code>{hint}…</code>
                </td>
                <td>{provinceId === null ? t('keys.group') : provinces.nameOf(provinceId)}</td>
                <td>{rights.map((right) => t(`right.${right.replace(':', '-')}`)).join(t('comma'))}</td>
                <td>
                  <At at={expiresAt} />
                </td>
                <td>
                  {revokedAt ? (
                    t('keys.revoked')
                  ) : (
                    <Popconfirm
                      title={t('keys.revokeSure')}
                      okText={t('keys.revoke')}
                      cancelText={t('cancel')}
                      onConfirm={() => revoke.mutate(id)}
                    >
                      <Button size="small" danger>
                        {t('keys.revoke')}
                      </Button>
                    </Popconfirm>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {making && <MakeApiKey onClose={() => setMaking(false)} />}
    </section>
  );
}
