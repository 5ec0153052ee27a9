import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';

export const InWords = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(InWords);
  if (!words) throw new Error('The page has no words');
  return words;
}
