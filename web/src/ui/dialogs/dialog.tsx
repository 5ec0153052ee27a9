import { Modal, type ModalProps } from 'antd';
import { DialogBody } from './dialog-body.tsx';

/**
 * Every dialog: where the focus begins, stays and goes back to is settled here for all of them. A click beside it does not
 * close it: what was typed would be gone, and so would be what was to follow from what is being sent.
 */
export function Dialog({ children, ...asked }: Omit<ModalProps, 'destroyOnHidden' | 'focusable'>) {
  return (
    <Modal mask={{ closable: false }} {...asked} destroyOnHidden focusable={{ focusTriggerAfterClose: false }}>
      <DialogBody>{children}</DialogBody>
    </Modal>
  );
}
