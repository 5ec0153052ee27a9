import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';

/** A way to the database that can stop passing anything on, while every connection stays open and new ones are taken. */
interface StallingProxy {
  /** The database, by this way. */
  readonly url: string;
  stall(): void;
  goOn(): void;
  close(): Promise<void>;
}

export async function openStallingProxy(databaseUrl: string): Promise<StallingProxy> {
  const sockets = new Set<Socket>();
  let stalled = false;
  const join = (near: Socket, far: Socket) => {
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('data', (bytes) => other.write(bytes));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      if (stalled) one.pause();
    }
  };
  const server = createServer((near) => join(near, connectTo(databaseUrl)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: throughPort(databaseUrl, (server.address() as AddressInfo).port),
    stall: () => {
      stalled = true;
      for (const socket of sockets) socket.pause();
    },
    goOn: () => {
      stalled = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function connectTo(databaseUrl: string): Socket {
  const { hostname, port, searchParams } = new URL(databaseUrl);
  const folder = searchParams.get('host');
  const number = Number(port || 5432);
  return folder?.startsWith('/')
    ? createConnection(`${folder}/.s.PGSQL.${number}`)
    : createConnection(number, hostname);
}

function throughPort(databaseUrl: string, port: number): string {
  const url = new URL(databaseUrl);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return url.href;
}
