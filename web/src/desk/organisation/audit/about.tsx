import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../api/foundation/organisation/audit.ts';
import { useBoth } from '../../../ui/both.tsx';
import { AboutValue } from './about-value.tsx';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;
/** Enough to tell two apart; the whole id is there on hovering. */
const SHOWN_OF_ID = 8;

/** Whom and what an entry is about: names where they are known; each thing leads to everything about it. */
export function About({ entry, onSubject }: { entry: AuditEntry; onSubject: (id: string) => void }) {
  const { t } = useTranslation('organisation/audit');
  const said = Object.entries(entry.about).filter(([, value]) => value !== null);
  return said.map(([name, value]) => (
    <span key={name} style={{ marginRight: 14 }}>
      {t(`of.${name}`, { defaultValue: name })}
      {t('colon')}
      {typeof value === 'string' && UUID.test(value) ? (
        <Subject id={value} entry={entry} onSubject={onSubject} />
      ) : (
        <AboutValue value={value} />
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
      <span title={id}>{both(entry.names[id]) || `…${id.slice(-SHOWN_OF_ID)}`}</span>
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
