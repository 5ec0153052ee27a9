import { Modal, type ModalProps } from 'antd';
import { DialogBody } from './dialog-body.tsx';

/** Every dialog: where the focus begins, stays and goes back to is settled here for all of them. */
export function Dialog({ children, ...asked }: Omit<ModalProps, 'destroyOnHidden' | 'focusable'>) {
  return (
    <Modal {...asked} destroyOnHidden focusable={{ focusTriggerAfterClose: false }}>
      <DialogBody>{children}</DialogBody>
    </Modal>
  );
}
