import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../api/foundation/organisation/audit.ts';
import { useBoth } from '../../../ui/both.tsx';
import { AboutValue } from './about-value.tsx';
import { isId, shortId } from './short-id.ts';

/** Whom and what an entry is about: names where they are known; each thing leads to everything about it. */
export function About({ entry, onSubject }: { entry: AuditEntry; onSubject: (id: string) => void }) {
  const { t } = useTranslation('organisation/audit');
  const said = Object.entries(entry.about).filter(([, value]) => value !== null);
  return said.map(([name, value]) => (
    <span key={name} style={{ marginRight: 14 }}>
      {t(`of.${name}`, { defaultValue: name })}
      {t('colon')}
      {typeof value === 'string' && isId(value) ? (
        <Subject id={value} entry={entry} onSubject={onSubject} />
      ) : (
        <AboutValue name={name} value={value} names={entry.names} />
      )}
    </span>
  ));
}

interface SubjectProps {
  id: string;
  entry: AuditEntry;
  onSubject: (id: string) => void;
}

function Subject({ id, entry, onSubject }: SubjectProps) {
  const { t } = useTranslation('organisation/audit');
  const both = useBoth();
  return (
    <>
      <span title={id}>{both(entry.names[id]) || shortId(id)}</span>
      <Button
        type="text"
        size="small"
        icon={<FilterOutlined />}
        aria-label={t('onlyThis')}
        title={t('onlyThis')}
        onClick={() => onSubject(id)}
      />
    </>
  );
}
