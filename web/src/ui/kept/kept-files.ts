/*
 * Files that were to be sent and are not yet, kept by the browser over a reload. Nothing here throws: where nothing can be kept, it
 * says so, and the page goes on with what it has in hand.
 */

const DATABASE = 'jieyi-files';
const STORE = 'files';

/** False where it could not be kept. */
export async function keepFile(key: string, file: File): Promise<boolean> {
  const kept = await inStore('readwrite', (store) => store.put(file, key));
  return kept !== null;
}

/** Null where there is none, or none that can be read. */
export async function findFile(key: string): Promise<File | null> {
  const found = await inStore('readonly', (store) => store.get(key));
  return found instanceof File ? found : null;
}

export async function dropFile(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | true | null> {
  try {
    const database = await open();
    const asked = ask(database.transaction(STORE, mode).objectStore(STORE));
    const result = await settled(asked);
    database.close();
    return result ?? true;
  } catch {
    return null;
  }
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(DATABASE, 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(STORE));
  return settled(asked);
}

function settled<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not kept')));
  });
}
