import { App, type ModalFuncProps } from 'antd';
import { findOpener, giveBack } from './give-back-focus.ts';

/** Asks before something that cannot be undone: the focus begins on the way back, and goes back to what asked. */
export function useConfirm() {
  const { modal } = App.useApp();
  return (asked: Omit<ModalFuncProps, 'focusable' | 'afterClose'>) => {
    const opener = findOpener();
    return modal.confirm({
      ...asked,
      focusable: { autoFocusButton: 'cancel', focusTriggerAfterClose: false },
      afterClose: () => giveBack(opener),
    });
  };
}
