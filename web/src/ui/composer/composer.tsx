import { EyeOutlined, TeamOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComposerTab, ComposerTabs } from './composer-tabs.tsx';
import styles from './composer.module.css';

export interface Sending {
  label: string;
  /** The one thing to do on the page. */
  primary: boolean;
  doing: boolean;
  /** Why it cannot be sent as it is; null where it can. */
  hindrance: string | null;
  onSend: () => void;
}

interface Props {
  label: string;
  tabs: readonly ComposerTab[];
  active: string;
  /** Raised with each wish to write, so that the field is entered again. */
  entered: number;
  /** `enter`: and the field is to be entered. */
  onActivate: (id: string, enter: boolean) => void;
  sending: Sending;
  /** Enter sends as well, and Shift+Enter makes a line: for short words, one after the other. */
  byEnter?: boolean;
  /** What went wrong with sending. */
  failure?: ReactNode;
  /** At the foot, before the button. */
  tools?: ReactNode;
  /** The fields. */
  children: ReactNode;
}

/** Where one writes, at the foot of a page: what for, and who will read it. Ctrl+Enter sends, or says why it cannot. */
export function Composer(props: Props) {
  const { label, tabs, active, entered, byEnter = false, onActivate, sending, failure, tools, children } = props;
  const { t } = useTranslation('ui');
  const id = useId();
  const panel = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const tab = tabs.find((one) => one.id === active);
  useEffect(() => {
    if (entered > 0) firstField(panel.current)?.focus();
  }, [entered]);
  const send = () => {
    setTried(sending.hindrance !== null);
    if (sending.hindrance !== null) firstField(panel.current)?.focus();
    else if (!sending.doing) sending.onSend();
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (isSending(event, byEnter)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
  };
  return (
    <section className={styles['composer']} aria-label={label}>
      <div className={styles['top']}>
        <ComposerTabs
          label={label}
          panel={id}
          tabs={tabs}
          active={active}
          onActivate={(one, enter) => {
            setTried(false);
            onActivate(one, enter);
          }}
        />
        {tab && <Readers id={`${id}-readers`} tab={tab} />}
      </div>
      <div role="tabpanel" id={id} aria-labelledby={`${id}-${active}`}>
        <form
          ref={panel}
          aria-label={tab?.label}
          aria-describedby={`${id}-readers`}
          onKeyDown={press}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {children}
          {failure}
          <div className={styles['foot']}>
            {tools}
            <span role="alert" className={styles['hindrance']}>
              {tried && sending.hindrance}
            </span>
            <span className="faint">{t(byEnter ? 'composer.byEnter' : 'composer.byKey')}</span>
            <Button htmlType="submit" type={sending.primary ? 'primary' : 'default'} loading={sending.doing}>
              {sending.label}
            </Button>
          </div>
        </form>
      </div>
    </section>
  );
}

function Readers({ id, tab: { readers, toCustomer } }: { id: string; tab: ComposerTab }) {
  return (
    <p id={id} className={styles['readers']} data-to-customer={toCustomer || undefined}>
      {toCustomer ? <EyeOutlined aria-hidden /> : <TeamOutlined aria-hidden />} {readers}
    </p>
  );
}

/** Enter that chooses among what an input method offers sends nothing. */
function isSending({ key, ctrlKey, metaKey, shiftKey, altKey, nativeEvent, target }: KeyboardEvent, byEnter: boolean) {
  if (key !== 'Enter' || nativeEvent.isComposing) return false;
  if (ctrlKey || metaKey) return true;
  return byEnter && !shiftKey && !altKey && target instanceof HTMLTextAreaElement;
}

function firstField(panel: HTMLElement | null): HTMLElement | null {
  return panel?.querySelector<HTMLElement>('textarea, input:not([type="file"])') ?? null;
}
