import type { CustomerFile } from './records/customer-file.ts';
import { makeCustomerFile } from './make-customer-file.ts';

/** A file is about a thousand records; a desk asks for the same few customers again and again. */
const filesKept = 40;

/** Makes customer files on demand and keeps the latest ones asked for. */
export function keepFiles(seed: number): (index: number, baseDay: string) => CustomerFile {
  const kept = new Map<string, CustomerFile>();
  return (index, baseDay) => {
    const key = `${index}/${baseDay}`;
    const file = kept.get(key) ?? makeCustomerFile({ seed, index, baseDay });
    kept.delete(key);
    kept.set(key, file);
    const [oldest] = kept.keys();
    if (kept.size > filesKept && oldest !== undefined) kept.delete(oldest);
    return file;
  };
}
