import { fieldsOf } from '../../ui/kept/forms.ts';
import { textOrNull, type ToPage, unwrap, wrap } from '../bridge/messages.ts';

const HELLO_MS = 1500;

interface Hello {
  token: string | null;
  shown: boolean;
}

/** The page around the frame; or nobody, where the chat is a page of its own. */
export interface HostPage {
  embedded: boolean;
  /** What the page kept; it does not answer where it is not ours. */
  greet(): Promise<Hello>;
  tell(message: ToPage): void;
  onShown(hear: (shown: boolean) => void): void;
}

/** @param origin which page the frame was made by, as the address says: another one neither hears nor is heard */
export function hostPage(origin: string | null): HostPage {
  const embedded = window.parent !== window && origin !== null;
  const hearers: ((message: Readonly<Record<string, unknown>>) => void)[] = [];
  const tell = (message: ToPage) => {
    if (embedded) window.parent.postMessage(wrap(message), origin);
  };
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (!embedded || source !== window.parent || from !== origin) return;
    const message = fieldsOf(unwrap(data));
    if (message) for (const hear of hearers) hear(message);
  });
  const greet = () =>
    new Promise<Hello>((resolve) => {
      if (!embedded) return resolve({ token: null, shown: true });
      hearers.push((message) => {
        if (message['is'] === 'hello')
          resolve({ token: textOrNull(message['token']), shown: message['shown'] === true });
      });
      setTimeout(() => resolve({ token: null, shown: true }), HELLO_MS);
      tell({ is: 'ready' });
    });
  const onShown = (hear: (shown: boolean) => void) =>
    hearers.push((message) => {
      if (message['is'] === 'shown' || message['is'] === 'hello') hear(message['shown'] === true);
    });
  return { embedded, greet, tell, onShown };
}
