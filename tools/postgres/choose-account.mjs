/*
 * PostgreSQL refuses to run as root, so root hands it to another account: the one that owns the cluster already, else
 * `postgres`, else `nobody`. The account must be in /etc/passwd, because initdb looks itself up there.
 */
import { readFileSync, statSync } from 'node:fs';
import { CannotStart } from '../processes/cannot-start.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * @param {string} clusterFolder
 * @returns {Account | undefined} nothing: run as who we are
 */
export function chooseAccount(clusterFolder) {
  const accounts = readAccounts();
  const ourselves = process.getuid?.() ?? -1;
  if (ourselves !== 0) {
    if (accounts.size > 0 && !accounts.has(ourselves)) throw nameless(ourselves);
    return undefined;
  }
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })?.uid;
  return accounts.get(owner || -1) ?? accounts.get('postgres') ?? accounts.get('nobody') ?? refuseRoot();
}

/** @returns {Map<number | string, Account>} by name and by uid */
function readAccounts() {
  const accounts = new Map();
  for (const line of readPasswd().split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (!name || !uid || !gid) continue;
    const account = { uid: Number(uid), gid: Number(gid) };
    if (!accounts.has(name)) accounts.set(name, account);
    if (!accounts.has(account.uid)) accounts.set(account.uid, account);
  }
  return accounts;
}

function readPasswd() {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} uid */
function nameless(uid) {
  return new CannotStart(
    `User ${uid} is not in /etc/passwd, and PostgreSQL wants to know its user's name.`,
    'Add the user to /etc/passwd, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/** @returns {never} */
function refuseRoot() {
  throw new CannotStart(
    'PostgreSQL does not run as root, and there is neither a user `postgres` nor `nobody` to run it as.',
    'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}
