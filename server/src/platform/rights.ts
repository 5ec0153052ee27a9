/** By post, the rights it carries; `everyone` stands for all who are signed in. */
export type RightsByPost = ReadonlyMap<string, ReadonlySet<string>>;

const EVERYONE = 'everyone';

interface Granting {
  name: string;
  /** By right, the posts that hold it. */
  rights?: Readonly<Record<string, readonly string[]>>;
}

/** Every right that a module declares. Pure. */
export function listRights(modules: readonly Granting[]): Set<string> {
  return new Set(modules.flatMap(({ rights = {} }) => Object.keys(rights)));
}

/**
 * What the modules grant, as one table. Pure.
 * @throws Error where two modules declare one right, or one grants it to a post that nobody can hold
 */
export function gatherRights(modules: readonly Granting[], posts: readonly string[]): RightsByPost {
  const declared = new Set<string>();
  const byPost = new Map<string, Set<string>>();
  for (const { name, right, post } of modules.flatMap(listGrants)) {
    if (post !== EVERYONE && !posts.includes(post))
      throw new Error(`${name} grants ${right} to ${post}, which is no post`);
    byPost.set(post, (byPost.get(post) ?? new Set()).add(right));
  }
  for (const { name, rights = {} } of modules) {
    const again = Object.keys(rights).find((right) => declared.has(right));
    if (again) throw new Error(`${name} declares the right ${again}, which another module has`);
    for (const right of Object.keys(rights)) declared.add(right);
  }
  return byPost;
}

function listGrants({ name, rights = {} }: Granting) {
  return Object.entries(rights).flatMap(([right, holders]) => holders.map((post) => ({ name, right, post })));
}

/** What somebody with these posts may do. */
export function rightsOf(table: RightsByPost, posts: readonly string[]): Set<string> {
  return new Set([EVERYONE, ...posts].flatMap((post) => [...(table.get(post) ?? [])]));
}
