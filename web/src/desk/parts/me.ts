import { createContext, useContext } from 'react';
import type { Me } from '../../api/types.ts';

export const MeContext = createContext<Me | null>(null);

/** The person signed in; only within the shell. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('Nobody is signed in here');
  return me;
}
