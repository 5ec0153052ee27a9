/* For tests: node run-until-killed.mjs CLONE HOME PROGRAMS starts a cluster, prints its address and stays. */
import { once } from 'node:events';
import { runMain } from '../../processes/cannot-start.mjs';
import { reserveCluster, startCluster } from '../run-cluster.mjs';

const [clone = '', home = '', programs = ''] = process.argv.slice(2);

await runMain(async () => {
  const cluster = await startCluster(clone, await reserveCluster({ home, programs }), { durable: false });
  console.log(cluster.url('postgres'));
  await once(process, 'SIGTERM');
  await cluster.stop();
});
