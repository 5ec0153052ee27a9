import { CompassOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/page/empty.tsx';

export function NothingHere() {
  const { t } = useTranslation('parts');
  return (
    <Empty icon={<CompassOutlined />} title={t('nothingHere')} action={<Link to="/">{t('backToBegin')}</Link>}>
      {t('nothingHereWhy')}
    </Empty>
  );
}
