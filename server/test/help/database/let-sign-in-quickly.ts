import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { foldPassword } from '../../../src/foundation/organisation/passwords/judge-password.ts';
import { passwordOf, samplePeople } from '../../../src/sample/accounts.ts';

/** Of the least that Argon2 knows: what a hash costs stands in it, and whoever signs in pays it again. */
const QUICK = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** Sample people sign in thousands of times in a run. Their passwords stay; whoever is given another pays what it costs. */
export async function letSignInQuickly(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const { username } of samplePeople) {
      const quick = await hash(foldPassword(passwordOf(username)), QUICK);
      await client.query('update account set password_hash = $2 where username = $1', [username, quick]);
    }
  } finally {
    await client.end();
  }
}
