import { Drawer, type DrawerProps } from 'antd';
import { DialogBody } from './dialog-body.tsx';

/** What is shown of one thing beside the list it stands in; the focus as in a dialog. */
export function SidePanel({ children, ...asked }: Omit<DrawerProps, 'destroyOnHidden' | 'focusable'>) {
  return (
    <Drawer {...asked} destroyOnHidden focusable={{ focusTriggerAfterClose: false }}>
      <DialogBody>{children}</DialogBody>
    </Drawer>
  );
}
