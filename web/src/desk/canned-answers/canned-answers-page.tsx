import { InboxOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCannedAnswers } from '../../api/contact/canned-answers.ts';
import { Empty } from '../../ui/page/empty.tsx';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times/times.tsx';
import page from '../parts/page.module.css';

export function CannedAnswersPage() {
  const { t } = useTranslation('canned-answers');
  const { data, error, isPending, isLoadingError, refetch } = useCannedAnswers();
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('title')}</h1>
        <p>{t('about')}</p>
      </header>
      {isLoadingError && <Failure error={error} retry={() => void refetch()} />}
      {isPending && <Skeleton active />}
      {data?.length === 0 && (
        <Empty icon={<InboxOutlined />} title={t('none')}>
          {t('noneWhy')}
        </Empty>
      )}
      {data && data.length > 0 && (
        <section className={page['section']}>
          <table className={page['table']}>
            <thead>
              <tr>
                <th>{t('name')}</th>
                <th>{t('changedAt')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ id, name, changedAt }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td>
                    <At at={changedAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
