import { useCallback, useEffect, useState } from 'react';
import { RefusalError, toRefusal, unreachable } from '../../api/refusal.ts';
import type { Shapes } from '../../api/types.ts';

export type PortalForm = Shapes['PortalForm'];
export type PortalKind = PortalForm['kinds'][number];
export type PortalField = Shapes['PortalField'];
export type Progress = Shapes['PortalProgress'];
export type FormSent = Shapes['PortalFormSent'];
export type Expected = Shapes['ExpectedTime'];

/** What is being asked for: not there yet, there, or refused with a way to try again. */
export interface Asked<T> {
  data: T | null;
  refusal: RefusalError | null;
  again(): void;
  put(data: T): void;
}

/** Asks once when shown; the portal needs no cache. `ask` must stay the same function. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [data, put] = useState<T | null>(null);
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const fetchIt = useCallback(() => ask().then(put, (error: unknown) => setRefusal(asRefusal(error))), [ask]);
  useEffect(() => void fetchIt(), [fetchIt]);
  const again = () => {
    setRefusal(null);
    void fetchIt();
  };
  return { data, refusal, again, put };
}

export function asRefusal(error: unknown): RefusalError {
  return error instanceof RefusalError ? error : toRefusal(undefined, 0);
}

/** Sends a file with how far it is, which fetch cannot tell. @throws RefusalError */
export function sendFile(file: File, key: string, reportShare: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/portal/progress/attachments?key=${encodeURIComponent(key)}`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => reportShare(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(unreachable()));
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(toRefusal(request.response, request.status)),
    );
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
