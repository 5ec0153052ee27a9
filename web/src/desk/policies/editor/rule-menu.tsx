import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';
import type { Editing } from './session/editing.ts';
import type { Session } from './session/session.ts';

interface Props {
  readonly session: Session;
  readonly menu: NonNullable<Editing['menu']>;
}

const shortcuts: Readonly<Record<string, string>> = {
  below: 'Alt+Enter',
  copy: 'Ctrl+D',
  up: 'Alt+Shift+↑',
  down: 'Alt+Shift+↓',
};

/** What can be done with a rule; opened at the rule. */
export function RuleMenu({ session, menu }: Props) {
  const { t } = useTranslation('policies/editor');
  const { rule } = menu;
  const acts: Record<string, () => void> = {
    above: () => session.addRule(rule, 'above'),
    below: () => session.addRule(rule, 'below'),
    copy: () => session.copyRule(rule),
    up: () => session.grid.moveRule(rule, -1),
    down: () => session.grid.moveRule(rule, 1),
    remove: () => session.grid.removeRule(rule),
  };
  const items: MenuProps['items'] = Object.keys(acts).map((key) => ({
    key,
    label: t(`rule.${key}`),
    extra: shortcuts[key],
  }));
  return (
    <Dropdown
      open
      trigger={['click']}
      menu={{
        items,
        onClick: ({ key }) => {
          session.closeMenu();
          acts[key]?.();
        },
      }}
      onOpenChange={(open) => !open && session.closeMenu()}
    >
      <span className={styles['menu']} style={{ left: menu.x, top: menu.y - 24 }} />
    </Dropdown>
  );
}
