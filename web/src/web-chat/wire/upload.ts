import { Refused, type Wire } from './ask.ts';
import type { ChatSaid } from './shapes.ts';

/** Sends a file and tells how far it is, from 0 to 1: `fetch` would not tell. @throws Refused */
export function upload(wire: Wire, key: string, file: File, onFar: (far: number) => void): Promise<ChatSaid> {
  return new Promise((resolve, reject) => {
    const line = new XMLHttpRequest();
    line.open('POST', `/chat/${encodeURIComponent(wire.site)}/mine/files?key=${encodeURIComponent(key)}`);
    line.setRequestHeader('authorization', `Bearer ${wire.token}`);
    line.responseType = 'json';
    line.upload.addEventListener('progress', ({ loaded, total }) => onFar(total > 0 ? loaded / total : 0));
    line.addEventListener('load', () => {
      if (line.status === 201 && line.response) resolve(line.response);
      else reject(new Refused(line.status, line.response, Number(line.getResponseHeader('retry-after')) * 1000));
    });
    for (const failed of ['error', 'abort', 'timeout'])
      line.addEventListener(failed, () => reject(new TypeError(`the upload ended with ${failed}`)));
    const form = new FormData();
    form.append('file', file, file.name);
    line.send(form);
  });
}
