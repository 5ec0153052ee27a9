/** So many tasks in all, each client with one at a time; it is told which client it is. */
export async function inParallel(clients, count, task) {
  let left = count;
  const work = async (client) => {
    while (left-- > 0) await task(client);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
}

/** So many of something, made one after the other. */
export async function each(count, make) {
  const all = [];
  for (let made = 0; made < count; made++) all.push(await make());
  return all;
}
