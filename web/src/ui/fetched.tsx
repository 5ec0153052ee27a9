import { type SelectProps } from 'antd';
import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';
import { useAwaits } from './waiting/told.tsx';
import { Waiting } from './waiting/waiting.tsx';

/** What is asked of the centre, as far as it is known. */
export interface Asked<T> {
  data: T | undefined;
  error: unknown;
  isLoadingError: boolean;
  refetch: () => unknown;
}

interface Props<T> {
  of: Asked<T>;
  /** In its place while it is awaited. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows what was asked once it is there: before, that it is awaited; where it failed, why, with another try. Never a nothing. */
export function Fetched<T>({ of, waiting = <Waiting />, children }: Props<T>): ReactNode {
  useAwaits(of.data === undefined && !of.isLoadingError);
  if (of.data !== undefined) return children(of.data);
  return of.isLoadingError ? <Failure error={of.error} retry={() => void of.refetch()} /> : waiting;
}

interface ListProps<T> extends Props<readonly T[]> {
  /** Where it is known that there are none. */
  none: ReactNode;
}

/** The same of a list, which may be known to be empty. */
export function FetchedList<T>({ none, children, ...props }: ListProps<T>): ReactNode {
  return <Fetched {...props}>{(list) => (list.length === 0 ? none : children(list))}</Fetched>;
}

/** For what is shown by other means: that some of it is awaited, or why it failed; nothing once all of it is there. */
export function Awaited({ of, waiting }: { of: readonly Asked<unknown>[]; waiting: ReactNode }): ReactNode {
  const missing = of.filter(({ data }) => data === undefined);
  const failed = missing.find(({ isLoadingError }) => isLoadingError);
  useAwaits(missing.length > 0 && !failed);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  return missing.length > 0 ? waiting : null;
}

/** For a select whose options are asked of the centre: it says that they are awaited, or why they are not there; never that there are none. */
export function untilKnown(...of: readonly Asked<unknown>[]): Pick<SelectProps, 'loading' | 'notFoundContent'> {
  const missing = of.filter(({ data }) => data === undefined);
  if (missing.length === 0) return {};
  const loading = !missing.some(({ isLoadingError }) => isLoadingError);
  return { loading, notFoundContent: <Awaited of={of} waiting={null} /> };
}
