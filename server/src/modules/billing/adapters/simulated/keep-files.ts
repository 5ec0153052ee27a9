import type { CustomerFile } from './customer-file.ts';
import { makeCustomerFile } from './make-customer-file.ts';

/** A file is about a thousand records; a desk asks for the same few customers again and again. */
const filesKept = 40;

/** Makes customer files on demand and keeps the latest ones asked for. */
export function keepFiles(seed: number, baseDay: string): (index: number) => CustomerFile {
  const kept = new Map<number, CustomerFile>();
  return (index) => {
    const file = kept.get(index) ?? makeCustomerFile({ seed, index, baseDay });
    kept.delete(index);
    kept.set(index, file);
    const [oldest] = kept.keys();
    if (kept.size > filesKept && oldest !== undefined) kept.delete(oldest);
    return file;
  };
}
