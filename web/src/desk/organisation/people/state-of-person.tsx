import { CheckCircleOutlined, ClockCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ManagedPerson } from '../../../api/foundation/organisation/people.ts';

const icons = { active: CheckCircleOutlined, invited: ClockCircleOutlined, disabled: StopOutlined } as const;

export function StateOfPerson({ person }: { person: ManagedPerson }) {
  const { t } = useTranslation('organisation/people');
  const Icon = icons[person.state];
  return (
    <span>
      <Icon aria-hidden /> {t(`is.${person.state}`)}
      {person.passwordDue && <span className="faint"> {t('passwordDue')}</span>}
    </span>
  );
}
