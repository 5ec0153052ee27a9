import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer } from 'node:net';

/** A database that says something else of itself than it is. */
interface OtherSaying {
  /** The database, by this way. */
  readonly url: string;
  close(): Promise<void>;
}

/** Replaces every `said` in what the database answers; the other one has as many characters. */
export async function openRewritingProxy(databaseUrl: string, said: string, instead: string): Promise<OtherSaying> {
  const { searchParams } = new URL(databaseUrl);
  const folder = searchParams.get('host') ?? '';
  const server = createServer((near) => {
    const far = createConnection(`${folder}/.s.PGSQL.5432`);
    near.pipe(far);
    far.on('data', (bytes) => near.write(Buffer.from(bytes.toString('latin1').replaceAll(said, instead), 'latin1')));
    far.on('close', () => near.destroy());
    for (const socket of [near, far]) socket.on('error', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
