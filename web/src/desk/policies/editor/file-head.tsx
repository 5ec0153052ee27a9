import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './picture.module.css';
import type { Editing } from './session/editing.ts';
import type { Session } from './session/session.ts';

interface Props {
  readonly session: Session;
  readonly editing: Editing;
  readonly readOnly: boolean;
}

/** XML allows only such ids. */
const VERSION = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** What the file calls itself: the version it will be published as, and its name. */
export function FileHead({ session, editing, readOnly }: Props) {
  const { t } = useTranslation('policies/editor');
  const { version, name } = editing.outline;
  return (
    <div className={styles['head']}>
      <Field
        key={`version ${version}`}
        label={t('picture.version')}
        value={version}
        readOnly={readOnly}
        isGood={(typed) => VERSION.test(typed)}
        onWrite={(typed) => void session.change((file) => file.set('id', typed))}
      />
      <Field
        key={`name ${name}`}
        label={t('picture.name')}
        value={name}
        readOnly={readOnly}
        isGood={(typed) => typed !== ''}
        onWrite={(typed) => void session.change((file) => file.set('name', typed))}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly isGood: (typed: string) => boolean;
  readonly onWrite: (typed: string) => void;
}

function Field({ label, value, readOnly, isGood, onWrite }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const finish = () => {
    const trimmed = typed.trim();
    if (!isGood(trimmed)) setTyped(value);
    else if (trimmed !== value) onWrite(trimmed);
  };
  return (
    <label>
      {label}
      <Input
        disabled={readOnly}
        value={typed}
        status={isGood(typed.trim()) ? '' : 'error'}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={finish}
        onBlur={finish}
      />
    </label>
  );
}
